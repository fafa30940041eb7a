import { beforeEach, describe, expect, test } from 'vitest';
import { guardedWrite } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { openVault } from '@/lib/access/vault';
import { addApplication } from '@/lib/features/applications/mutations';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { getReply, repliesOf } from '@/lib/features/replies/data';
import {
  cancelSchedule,
  markAsSent,
  saveDraft,
  scheduleReply,
  sendReply,
  writePushback,
} from '@/lib/features/replies/mutations';
import { refusalOnSending } from '@/lib/features/replies/mutations/may-leave';
import { replyReturned } from '@/lib/features/replies/mutations/outcome';
import type { DraftInput } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { rowId } from '@/lib/platform/row-id';
import { PUSHBACK_CARRIED, type PushbackCarried } from '@/lib/rules/pushback';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import {
  act,
  allowed,
  draftFor,
  hasLeft,
  logged,
  outboxOf,
  person,
  refusalOf,
  rejected,
} from '@/test/rejected';

const DAY = 24 * 3600;
const days = (count: number) => shiftClock(Math.round(count * DAY));
beforeEach(() => shiftClock(0));

const raiseFor = (rejectionId: string, over: Partial<DraftInput> = {}): DraftInput => ({
  ...draftFor(rejectionId),
  kind: 'pushback',
  ground: 'misunderstanding',
  evidence: 'They read the file of another Ana Ruiz.',
  ...over,
});
const raise = (me: ClientScope, { id }: RejectionVerdict, over: Partial<DraftInput> = {}) =>
  act(me, (tx) => saveDraft(tx, raiseFor(id, over)));
const kept = async (me: ClientScope, verdict: RejectionVerdict, over: Partial<DraftInput> = {}) =>
  allowed(await raise(me, verdict, over));

/** A second draft with the same words, which no form would make. */
function twinOf(me: ClientScope, of: string): Promise<string> {
  return act(me, async (tx) => {
    const row = await tx.db.reply.findUniqueOrThrow({ where: { userId_id: { userId: me.userId, id: of } } });
    const id = rowId(tx.now);
    const vault = await openVault(tx);
    const [words, twin] = [vault.at('Reply', row), vault.at('Reply', { id })];
    await tx.db.reply.create({
      data: {
        ...row,
        id,
        toSealed: twin.seal('toSealed', words.open('toSealed')),
        subjectSealed: twin.seal('subjectSealed', words.open('subjectSealed')),
        bodySealed: twin.seal('bodySealed', words.open('bodySealed')),
        personSealed: twin.sealIfAny('personSealed', words.open('personSealed')),
        evidenceSealed: twin.sealIfAny('evidenceSealed', words.open('evidenceSealed')),
      },
    });
    return id;
  });
}

describe('the ground and its evidence (PUSH-1, PUSH-3)', () => {
  test.each([
    [{ ground: null }, 'PUSH-1'],
    [{ ground: 'other' }, 'PUSH-1'],
    [{ ground: 'fit' }, 'PUSH-3'],
    [{ evidence: null }, 'PUSH-1'],
    [{ evidence: ' … ' }, 'PUSH-1'],
    [{ evidence: 'My lawyer will call you.' }, 'PUSH-3'],
    [{ ground: 'new-credential', evidence: '' }, 'PUSH-1'],
    [{ ground: 'reopening' }, 'PUSH-1'],
    [{ ground: 'reopening', evidence: null }, 'PUSH-1'],
  ] as const)('%j is refused and nothing is kept', async (over, code) => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(40);
    expect(refusalOf(await raise(me, verdict, over))).toMatchObject({ code, until: null });
    expect(await asAdmin('SELECT 1 FROM replies WHERE rejection_id = $1', [verdict.id])).toEqual([]);
  });

  test('are kept sealed, and stay where a later draft leaves them out', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await kept(me, verdict);
    const again = await kept(me, verdict, { ground: undefined, evidence: undefined, body: 'Better words.' });
    expect(again).toMatchObject({ ground: 'misunderstanding', body: 'Better words.' });
    expect(again.evidence).toContain('another Ana');
    const [row] = await asAdmin('SELECT evidence_sealed FROM replies WHERE id = $1', [again.id]);
    expect(row.evidence_sealed.includes('another Ana')).toBe(false);
  });

  test('belong to a pushback alone', async () => {
    const me = await person();
    const { id } = await rejected(me, 'first-interview');
    const other = act(me, (tx) => saveDraft(tx, raiseFor(id, { kind: 'short' })));
    await expect(other).rejects.toThrow('belong to a letter of the kind');
  });

  test('become the letter, and leave the words of a draft alone', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'first-interview');
    const input = { rejectionId, ground: 'misunderstanding', evidence: 'I hold the licence.' } as const;
    const first = allowed(await act(me, (tx) => writePushback(tx, input)));
    expect(first.body).toContain('I hold the licence.');
    const more = { ...input, evidence: 'I hold both licences.' };
    const second = allowed(await act(me, (tx) => writePushback(tx, more)));
    expect(second).toMatchObject({ id: first.id, body: first.body, evidence: 'I hold both licences.' });
  });

  test('are kept for each ground with a letter of its own, and lose nothing by choosing another', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    await days(30);
    const choose = async (ground: PushbackCarried, evidence?: string) =>
      allowed(await act(me, (tx) => writePushback(tx, { rejectionId, ground, evidence })));
    const written = {
      misunderstanding: 'I hold the licence.',
      reopening: undefined,
      'new-credential': 'I passed the exam.',
    };
    const letters = new Map<PushbackCarried, ReplyView>();
    for (const ground of PUSHBACK_CARRIED) {
      const { id } = await choose(ground, written[ground]);
      const to = 'mira.holt@northwind.example';
      const body = `My letter about ${ground}.`;
      const draft = { rejectionId, kind: 'pushback', to, subject: 'Again', body } as const;
      const kept = allowed(await act(me, (tx) => saveDraft(tx, draft)));
      expect(kept).toMatchObject({ id, ground, body });
      letters.set(ground, kept);
    }
    expect(new Set([...letters.values()].map(({ id }) => id)).size).toBe(PUSHBACK_CARRIED.length);
    for (const ground of [...PUSHBACK_CARRIED, ...PUSHBACK_CARRIED.toReversed()]) {
      const { id, body, evidence, to } = letters.get(ground) as ReplyView;
      expect(await choose(ground, written[ground])).toMatchObject({ id, body, evidence, to });
      // What was chosen last is what the pages show and what is kept on.
      const all = await act(me, (tx) => repliesOf(tx, rejectionId));
      expect(all.at(-1)).toMatchObject({ id, ground, body, evidence });
    }
    expect(await asAdmin('SELECT 1 FROM replies WHERE rejection_id = $1', [rejectionId])).toHaveLength(3);
  });

  test('begin a new letter with the words of their own ground, to the same person', async () => {
    const me = await person();
    const { id: rejectionId } = await rejected(me, 'final-round');
    await days(30);
    const evidence = 'I hold the licence.';
    const input = { rejectionId, ground: 'misunderstanding', evidence } as const;
    const first = allowed(await act(me, (tx) => writePushback(tx, input)));
    await act(me, (tx) => saveDraft(tx, { ...raiseFor(rejectionId), body: first.body, evidence }));
    const other = allowed(await act(me, (tx) => writePushback(tx, { rejectionId, ground: 'reopening' })));
    expect(other.body).not.toContain(evidence);
    expect(other).toMatchObject({ evidence: null, to: draftFor(rejectionId).to });
  });

  test('of somebody else are not there', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await rejected(me, 'first-interview');
    await expect(act(other, (tx) => saveDraft(tx, raiseFor(id)))).rejects.toThrow(NotFound);
  });
});

describe('its time (PUSH-1)', () => {
  test('a note about reopening is written early, refused early, and scheduled for its window', async () => {
    const me = await person('UTC');
    const verdict = await rejected(me, 'final-round');
    await days(3);
    const { id, evidence } = await kept(me, verdict, { ground: 'reopening', evidence: '' });
    expect(evidence).toBeNull();
    const early = refusalOf(await act(me, (tx) => sendReply(tx, id)));
    expect(early.code).toBe('PUSH-1');
    const opens = verdict.receivedAt.toZonedDateTimeISO('UTC').startOfDay().add({ days: 28 }).toInstant();
    expect(early.until?.equals(opens)).toBe(true);
    const second = opens.subtract({ seconds: 1 });
    expect(refusalOf(await act(me, (tx) => scheduleReply(tx, { id, at: second }))).code).toBe('PUSH-1');
    const waits = allowed(await act(me, (tx) => scheduleReply(tx, { id })));
    expect(waits.leaveAt?.equals(opens.add({ hours: 9 }))).toBe(true);
  });

  test('is over after its last day, also for what was written in time and for what waits to be sent', async () => {
    const me = await person('UTC');
    const verdict = await rejected(me, 'final-round');
    await days(30);
    const reply = await kept(me, verdict, { ground: 'reopening', evidence: null });
    const { id } = reply;
    allowed(await act(me, (tx) => scheduleReply(tx, { id })));
    expect(await act(me, (tx) => refusalOnSending(tx, id))).toBeNull();
    await days(44);
    expect(await act(me, (tx) => refusalOnSending(tx, id))).toMatchObject({ code: 'PUSH-1', until: null });
    const out = watched();
    await sweep(sender(out.adapter));
    // What does leave is the word to its writer.
    expect(out.sent.filter(({ mail }) => mail.to === reply.to)).toEqual([]);
    await sweep(sender(out.adapter));
    expect(out.sent.map(({ mail }) => mail.subject)).toContain('Your reply was not sent');
    expect(await act(me, (tx) => getReply(tx, id))).toMatchObject({ state: 'failed', sentAt: null });
    for (const no of [
      await act(me, (tx) => sendReply(tx, id)),
      await act(me, (tx) => markAsSent(tx, id)),
      await raise(me, verdict, { ground: 'reopening' }),
    ])
      expect(refusalOf(no)).toMatchObject({ code: 'PUSH-1', until: null });
  });

  test('begins for a misunderstanding with the end of the kept hold', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen', { emotional: true });
    const { id } = await kept(me, verdict);
    await days(1.5);
    expect(refusalOf(await act(me, (tx) => sendReply(tx, id))).code).toBe('HOLD-3');
    await days(2.1);
    expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
  });
});

describe('once, to one person (PUSH-2)', () => {
  test('a second one is refused while the first waits and when it has left', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(2);
    const { id } = await kept(me, verdict);
    allowed(await act(me, (tx) => sendReply(tx, id)));
    await hasLeft(id);
    expect(refusalOf(await raise(me, verdict, { to: 'ceo@northwind.example' }))).toMatchObject({
      code: 'PUSH-2',
      until: null,
    });
    expect(await act(me, (tx) => repliesOf(tx, verdict.id))).toHaveLength(1);
  });

  test('it stands beside the reply and the question, and ticks nothing', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(2);
    for (const kind of ['short', 'feedback-ask'] as const) {
      const { id } = allowed(await act(me, (tx) => saveDraft(tx, { ...draftFor(verdict.id), kind })));
      allowed(await act(me, (tx) => sendReply(tx, id)));
    }
    const { id } = await kept(me, verdict);
    expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
  });

  test('one that came back counts no more', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(2);
    const { id } = await kept(me, verdict);
    allowed(await act(me, (tx) => sendReply(tx, id)));
    await hasLeft(id);
    await asAdmin("UPDATE outbox SET delivery = 'bounced' WHERE reply_id = $1", [id]);
    const [{ id: outboxId }] = await outboxOf({ id });
    await act(me, (tx) => replyReturned(tx, { replyId: id, outboxId }));
    expect(await act(me, (tx) => getReply(tx, id))).toMatchObject({ state: 'failed' });
    await kept(me, verdict, { to: 'mira.holt@northwind.example' });
    expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
  });

  test('two tabs at once send one', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(2);
    const { id } = await kept(me, verdict);
    const ids = [id, id, await twinOf(me, id)];
    const answers = await Promise.allSettled(ids.map((one) => act(me, (tx) => sendReply(tx, one))));
    const out = await asAdmin("SELECT state FROM outbox WHERE user_id = $1 AND state = 'due'", [me.userId]);
    expect(out).toHaveLength(1);
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
  });

  test('a scheduled one keeps the rules when it is changed', async () => {
    const me = await person('UTC');
    const verdict = await rejected(me, 'final-round');
    await days(3);
    const { id } = await kept(me, verdict, { ground: 'reopening', evidence: 'Advertised anew.' });
    const { leaveAt } = allowed(await act(me, (tx) => scheduleReply(tx, { id })));
    const change = (over: Partial<DraftInput>) =>
      guardedWrite(me, (tx) => saveDraft(tx, raiseFor(verdict.id, { ground: undefined, ...over })));
    const threat = { evidence: undefined, body: 'Thank you. You will hear from my lawyer.' };
    expect(refusalOf(await change(threat)).code).toBe('PUSH-3');
    const later = { ground: 'new-credential', evidence: 'A degree.' } as const;
    expect(refusalOf(await change(later)).code).toBe('PUSH-1');
    const reply = await act(me, (tx) => getReply(tx, id));
    expect(reply).toMatchObject({ state: 'scheduled', ground: 'reopening', evidence: 'Advertised anew.' });
    expect(leaveAt && reply.leaveAt?.equals(leaveAt)).toBe(true);
    expect(allowed(await change({ evidence: undefined, to: 'jo@northwind.example' })).to).toContain('jo@');
  });
});

describe('its words (PUSH-3)', () => {
  test('may be kept as they are, and leave without a threat; the refusal names the sentence', async () => {
    const me = await person();
    const verdict = await rejected(me, 'first-interview');
    await days(2);
    const body = 'Thank you for your message. If you do not reconsider, you will hear from my lawyer. Ana';
    const { id } = await kept(me, verdict, { body });
    for (const no of [await act(me, (tx) => sendReply(tx, id)), await act(me, (tx) => markAsSent(tx, id))])
      expect(refusalOf(no)).toMatchObject({ code: 'PUSH-3', quote: expect.stringContaining('my lawyer') });
    expect(await outboxOf({ id })).toEqual([]);
    await kept(me, verdict, { body: 'Thank you for your message. I hold the licence.' });
    expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
    allowed(await act(me, (tx) => cancelSchedule(tx, id)));
    expect((await act(me, (tx) => getReply(tx, id))).state).toMatch(/draft|scheduled/);
  });
});

test('a role or a company that sounds like a warning is none (PUSH-3)', async () => {
  const me = await person();
  const application = await act(me, (tx) =>
    addApplication(tx, {
      company: 'Court Street Media',
      role: 'Public Relations Lead',
      stage: 'first-interview',
    }),
  );
  const verdict = await logged(me, application.id);
  await days(2);
  const { id } = await kept(me, verdict, { subject: 'Public Relations Lead at Court Street Media' });
  expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
});
