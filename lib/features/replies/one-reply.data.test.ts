import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { repliesOf } from '@/lib/features/replies/data';
import { saveDraft, scheduleReply, sendReply } from '@/lib/features/replies/mutations';
import type { ReplyKind } from '@/lib/rules/reply';
import { shiftClock } from '@/test/database';
import {
  act,
  allowed,
  drafted,
  draftFor,
  hasLeft,
  outboxOf,
  person,
  refusalOf,
  rejected,
} from '@/test/rejected';

beforeEach(() => shiftClock(0));

const hours = (count: number) => shiftClock(count * 3600);
const replyId = async (me: ClientScope, rejectionId: string, kind: ReplyKind) =>
  (await act(me, (tx) => repliesOf(tx, rejectionId))).find((reply) => reply.kind === kind)?.id ?? '';

const trying = (me: ClientScope, rejectionId: string, kind: ReplyKind) =>
  act(me, (tx) => saveDraft(tx, { ...draftFor(rejectionId), kind }));

describe('one reply to each rejection (REPLY-2, REPLY-3)', () => {
  test('a second tab that sends what has left makes no second letter', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    await hours(25);
    await act(me, async (tx) => allowed(await sendReply(tx, id)));
    await hasLeft(id);
    const refusal = refusalOf(await trying(me, verdict.id, 'short'));
    expect(refusal).toMatchObject({ code: 'REPLY-2', until: null });
    expect(await act(me, (tx) => repliesOf(tx, verdict.id))).toHaveLength(1);
    expect(await outboxOf({ id })).toHaveLength(1);
  });

  test.each([
    { stage: 'phone-screen', code: 'REPLY-2' },
    { stage: 'final-round', code: 'REPLY-3' },
  ] as const)('no other kind joins one that waits or has left ($stage)', async ({ stage, code }) => {
    const me = await person();
    const verdict = await rejected(me, stage);
    await hours(49);
    const { id } = await drafted(me, verdict, { kind: 'thanks' });
    const other = await drafted(me, verdict, { kind: 'short' });
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id })));
    const noes = [
      await trying(me, verdict.id, 'full'),
      await act(me, (tx) => sendReply(tx, other.id)),
      await act(me, (tx) => scheduleReply(tx, { id: other.id })),
    ];
    await hours(120);
    await hasLeft(id);
    noes.push(await trying(me, verdict.id, 'short'));
    expect(noes.map((no) => refusalOf(no).code)).toEqual([code, code, code, code]);
    expect(await outboxOf(other)).toEqual([]);
  });

  test('a question may still follow it, and a letter a question (ASK-2)', async () => {
    const me = await person();
    const [answered, asked] = [await rejected(me, 'phone-screen'), await rejected(me, 'phone-screen')];
    await hours(25);
    for (const [verdict, first, second] of [
      [answered, 'short', 'feedback-ask'],
      [asked, 'feedback-ask', 'short'],
    ] as const) {
      const { id } = await drafted(me, verdict, { kind: first });
      await act(me, async (tx) => allowed(await sendReply(tx, id)));
      await hasLeft(id);
      expect((await trying(me, verdict.id, second)).ok).toBe(true);
    }
  });

  test('two tabs with two kinds at once send one', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    for (const kind of ['thanks', 'short'] as const) await drafted(me, verdict, { kind });
    await hours(25);
    const ids = [await replyId(me, verdict.id, 'thanks'), await replyId(me, verdict.id, 'short')];
    const answers = await Promise.all(ids.map((id) => act(me, (tx) => sendReply(tx, id))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('the question inside a full reply (ASK-1, ASK-2)', () => {
  test('is not asked without an interview', async () => {
    const me = await person();
    const { id } = await rejected(me, 'applied');
    expect(refusalOf(await trying(me, id, 'full')).code).toBe('ASK-1');
  });

  test('is not a second one', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const full = await drafted(me, verdict, { kind: 'full' });
    const ask = await drafted(me, verdict, { kind: 'feedback-ask' });
    await hours(25);
    await act(me, async (tx) => allowed(await sendReply(tx, ask.id)));
    expect(refusalOf(await act(me, (tx) => sendReply(tx, full.id))).code).toBe('ASK-2');
    await hasLeft(ask.id);
    expect(refusalOf(await trying(me, verdict.id, 'full')).code).toBe('ASK-2');
  });
});
