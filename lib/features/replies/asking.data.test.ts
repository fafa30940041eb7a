import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { getRejection } from '@/lib/features/rejections';
import { askRecord } from '@/lib/features/replies/history';
import {
  askWasDeclined,
  askWasNotDeclined,
  markAsSent,
  noteAnswer,
  saveDraft,
  sendReply,
} from '@/lib/features/replies/mutations';
import type { DraftInput } from '@/lib/features/replies/schema';
import { NotFound } from '@/lib/platform/errors';
import type { AskRecipient } from '@/lib/rules/reply';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, drafted, draftFor, hasLeft, person, refusalOf, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

const MANAGER = 'mira@northwind.example';
const RECRUITER = 'jo@northwind.example';

/** A question that has left, to somebody in a role. */
async function asked(toRole: AskRecipient | null = 'hiring-manager', kind: 'full' | 'feedback-ask' = 'full') {
  const me = await person();
  const verdict = await rejected(me, 'first-interview');
  await shiftClock(2 * 24 * 3600);
  const { id } = await drafted(me, verdict, { kind, to: MANAGER, toRole, person: 'Mira Holt' });
  allowed(await act(me, (tx) => markAsSent(tx, id)));
  return { me, verdict, id };
}
const askRecruiter = (me: ClientScope, rejectionId: string, over: Partial<DraftInput> = {}) =>
  act(me, (tx) => saveDraft(tx, { ...draftFor(rejectionId), kind: 'recruiter-ask', to: RECRUITER, ...over }));
const declined = async (me: ClientScope, id: string) =>
  allowed(await act(me, (tx) => askWasDeclined(tx, id)));

describe('asking the recruiter (ASK-2)', () => {
  test('waits until the hiring manager would rather not say, and is done once', async () => {
    const { me, verdict, id } = await asked();
    expect(refusalOf(await askRecruiter(me, verdict.id)).code).toBe('ASK-2');
    expect((await declined(me, id)).declinedAt).not.toBeNull();
    const ask = allowed(await askRecruiter(me, verdict.id));
    expect(ask.toRole).toBe('recruiter');
    allowed(await act(me, (tx) => sendReply(tx, ask.id)));
    expect(refusalOf(await act(me, (tx) => askWasNotDeclined(tx, id))).code).toBe('ASK-2');
    await hasLeft(ask.id);
    expect(refusalOf(await askRecruiter(me, verdict.id)).code).toBe('ASK-2');
  });

  test.each([
    ['to whoever was asked before, in whatever case', { to: ` ${MANAGER.toUpperCase()}`.trim() }],
    ['to the hiring manager', { toRole: 'hiring-manager' }],
    ['to somebody else', { toRole: 'someone-else' }],
  ] as const)('does not go %s', async (_title, over) => {
    const { me, verdict, id } = await asked('hiring-manager', 'feedback-ask');
    await declined(me, id);
    expect(refusalOf(await askRecruiter(me, verdict.id, over)).code).toBe('ASK-2');
  });

  test('is shut again where the no was taken back', async () => {
    const { me, verdict, id } = await asked();
    await declined(me, id);
    const ask = allowed(await askRecruiter(me, verdict.id));
    expect(allowed(await act(me, (tx) => askWasNotDeclined(tx, id))).declinedAt).toBeNull();
    expect(refusalOf(await act(me, (tx) => sendReply(tx, ask.id))).code).toBe('ASK-2');
  });

  test.each(['recruiter', 'someone-else'] as const)('does not follow the no of a %s', async (toRole) => {
    const { me, id } = await asked(toRole);
    expect(refusalOf(await act(me, (tx) => askWasDeclined(tx, id))).code).toBe('ASK-2');
  });

  test('follows the no of a hiring manager where no role was said, and leaves no role behind where it was not so', async () => {
    const { me, verdict, id } = await asked(null);
    expect((await declined(me, id)).toRole).toBeNull();
    expect(allowed(await askRecruiter(me, verdict.id)).toRole).toBe('recruiter');
    const back = allowed(await act(me, (tx) => askWasNotDeclined(tx, id)));
    expect(back).toMatchObject({ declinedAt: null, toRole: null });
    expect(refusalOf(await askRecruiter(me, verdict.id)).code).toBe('ASK-2');
  });

  test('does not follow a draft, and nobody writes it down for another person', async () => {
    const me = await person();
    const { id } = await drafted(me, await rejected(me, 'first-interview'), { kind: 'feedback-ask' });
    expect(refusalOf(await act(me, (tx) => askWasDeclined(tx, id))).code).toBe('ASK-2');
    const other = await person();
    for (const act1 of [askWasDeclined, askWasNotDeclined])
      await expect(act(other, (tx) => act1(tx, id))).rejects.toThrow(NotFound);
  });
});

describe('notes (BACK-NEWS)', () => {
  test('follow one another, one at a time, and not inside the hold', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    const note = () => act(me, (tx) => saveDraft(tx, { ...draftFor(verdict.id), kind: 'note' }));
    const first = allowed(await note());
    expect(refusalOf(await act(me, (tx) => sendReply(tx, first.id))).code).toBe('HOLD-1');
    await shiftClock(2 * 24 * 3600);
    allowed(await act(me, (tx) => sendReply(tx, first.id)));
    await asAdmin("UPDATE outbox SET state = 'unknown' WHERE reply_id = $1", [first.id]);
    await asAdmin("UPDATE replies SET state = 'unknown' WHERE id = $1", [first.id]);
    expect(refusalOf(await note()).code).toBe('BACK-NEWS');
    await hasLeft(first.id);
    const second = allowed(await note());
    expect(second.id).not.toBe(first.id);
    expect(allowed(await act(me, (tx) => sendReply(tx, second.id))).state).toBe('scheduled');
  });
});

describe('the person’s own record (ASK-4)', () => {
  test('counts what was written down about questions that left', async () => {
    const { me, id, verdict } = await asked();
    expect(await act(me, askRecord)).toEqual({ asked: 1, substance: 0, vague: 0, none: 0, open: 1 });
    allowed(await act(me, (tx) => noteAnswer(tx, { replyId: id, answer: 'vague' })));
    expect(await act(me, askRecord)).toEqual({ asked: 1, substance: 0, vague: 1, none: 0, open: 0 });
    allowed(await act(me, (tx) => noteAnswer(tx, { replyId: id, answer: null })));
    expect(await act(me, askRecord)).toMatchObject({ asked: 1, open: 1 });
    const note = await drafted(me, verdict, { kind: 'note' });
    const about = act(me, (tx) => noteAnswer(tx, { replyId: note.id, answer: 'none' }));
    await expect(about).rejects.toThrow('request that was sent');
  });

  test('keeps what they said as feedback, below what was there and once', async () => {
    const { me, id, verdict } = await asked();
    const said = (words: string) =>
      act(me, async (tx) => allowed(await noteAnswer(tx, { replyId: id, answer: 'substance', words })));
    expect((await said('Your design was the clearest.')).answeredAt).not.toBeNull();
    await said('Your design was the clearest.');
    await said('The other had run a bigger team.');
    const { feedback } = await act(me, (tx) => getRejection(tx, verdict.id));
    expect(feedback).toBe('Your design was the clearest.\n\nThe other had run a bigger team.');
  });
});
