import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { workerScope } from '@/lib/access/job';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { deleteApplication } from '@/lib/features/applications/mutations';
import { deleteRejection, markEmotional } from '@/lib/features/rejections/mutations';
import { getReply } from '@/lib/features/replies/data';
import {
  cancelSchedule,
  deleteDraft,
  dismissReply,
  markAsSent,
  remindToSend,
  saveDraft,
  scheduleReply,
  sendReply,
} from '@/lib/features/replies/mutations';
import { undo } from '@/lib/features/undo/mutations';
import type { SendResult } from '@/lib/mail/port';
import { afterLostLease } from '@/lib/outbox/backoff';
import { cancelAll } from '@/lib/outbox/cancel';
import { claim, lostLeases } from '@/lib/outbox/claim';
import { deliver } from '@/lib/outbox/deliver';
import { settleLease } from '@/lib/outbox/lease';
import { sweep } from '@/lib/outbox/sweep';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';
import {
  act,
  allowed,
  byHand,
  drafted,
  draftFor,
  outboxOf,
  pastUndo,
  person,
  rejected,
} from '@/test/rejected';

// 0007: a letter that was handed over without an answer is asked about again under its own key. Until that is settled it may
// lie in somebody's inbox, so nobody takes it back, and no other leaves in its place.

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
  await asAdmin('DELETE FROM mails_to_others');
});

const HOUR = 3600;
const SILENT: SendResult = { outcome: 'unknown', reason: 'resend-no-answer' };

/** A letter of which the provider took the text, perhaps, and said nothing. */
async function handedOver() {
  const me = await person('UTC');
  const verdict = await rejected(me, 'phone-screen');
  const reply = await drafted(me, verdict);
  await shiftClock(100 * HOUR);
  allowed(await act(me, (tx) => sendReply(tx, reply.id, { via: 'service' })));
  await pastUndo();
  const [row] = await outboxOf(reply);
  const lost = watched(SILENT);
  expect(await deliver(sender(lost.adapter), row.id)).toBe('due');
  return {
    me,
    rejectionId: verdict.id,
    applicationId: verdict.applicationId,
    id: reply.id,
    outboxId: row.id,
  };
}
type HandedOver = Awaited<ReturnType<typeof handedOver>>;

const view = ({ me, id }: HandedOver) => act(me, (tx) => getReply(tx, id));

describe('a letter that may have left', () => {
  test('is shown as leaving while it is asked about again', async () =>
    expect(await view(await handedOver())).toMatchObject({ state: 'scheduled', leaving: true }));

  const WORDS = { via: undefined, body: 'Other words altogether.' };
  test.each<[string, (tx: ClientTx, letter: HandedOver) => Promise<unknown>]>([
    ['sent now', (tx, { id }) => sendReply(tx, id)],
    ['scheduled anew', (tx, { id }) => scheduleReply(tx, { id, at: tx.now.add({ hours: 30 }) })],
    ['taken back', (tx, { id }) => cancelSchedule(tx, id)],
    ['marked as sent', (tx, { id }) => markAsSent(tx, id)],
    ['kept for one’s own email app', (tx, { id }) => remindToSend(tx, { id })],
    ['set aside', (tx, { rejectionId }) => dismissReply(tx, { rejectionId, reason: 'rather-not' })],
    ['swept away with the account', (tx) => cancelAll(tx, 'account-closed')],
  ])('stays where it is when it is %s, and leaves once, by its own key', async (_, ask) => {
    const letter = await handedOver();
    await act(letter.me, (tx) => ask(tx, letter));
    expect(await outboxOf(letter)).toMatchObject([{ id: letter.outboxId, state: 'due' }]);
    await asAdmin('UPDATE time_shift SET seconds = seconds + 60');
    const again = watched();
    await sweep(sender(again.adapter));
    const keys = again.sent.filter(({ mail }) => mail.to === 'recruiter@northwind.example');
    expect(keys.map(({ idempotencyKey }) => idempotencyKey)).toEqual([`reply:${letter.id}`]);
    expect((await view(letter)).state).toBe('sent');
  });

  test.each<[string, (tx: ClientTx, letter: HandedOver) => Promise<unknown>, string]>([
    [
      'given other words',
      (tx, { rejectionId }) => saveDraft(tx, { ...draftFor(rejectionId), ...WORDS }),
      'already being sent',
    ],
    ['deleted', (tx, { id }) => deleteDraft(tx, id), 'was sent, or may have been'],
    [
      'deleted with its rejection',
      (tx, { rejectionId }) => deleteRejection(tx, rejectionId),
      'may have left',
    ],
    [
      'deleted with its application',
      (tx, { applicationId }) => deleteApplication(tx, { id: applicationId }),
      'may have left',
    ],
  ])('is not %s', async (_, ask, words) => {
    const letter = await handedOver();
    await expect(act(letter.me, (tx) => ask(tx, letter))).rejects.toThrow(words);
    expect(await outboxOf(letter)).toMatchObject([{ id: letter.outboxId, state: 'due' }]);
  });

  test('is not taken back by hand-written SQL either', async () => {
    const { me, outboxId } = await handedOver();
    await expect(
      byHand(me, "UPDATE outbox SET state = 'cancelled', settled_at = rebound.now() WHERE id = $1", [
        outboxId,
      ]),
    ).rejects.toThrow('outbox: what may have left is not taken back');
  });
});

test('a letter that comes back by an undo beside the one that took its place stays: one of two alike leaves (REPLY-2)', async () => {
  const me = await person('UTC');
  const verdict = await rejected(me, 'phone-screen');
  const first = await drafted(me, verdict);
  await shiftClock(100 * HOUR);
  allowed(await act(me, (tx) => scheduleReply(tx, { id: first.id, via: 'service' })));
  const offer = await act(me, async (tx) => {
    await deleteDraft(tx, first.id);
    return tx.offers.last;
  });
  const second = allowed(await act(me, (tx) => saveDraft(tx, draftFor(verdict.id))));
  allowed(await act(me, (tx) => sendReply(tx, second.id, { via: 'service' })));
  await act(me, (tx) => undo(tx, offer?.id ?? ''));
  await asAdmin('UPDATE time_shift SET seconds = seconds + $1', [48 * HOUR]);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent.filter(({ mail }) => mail.to === 'recruiter@northwind.example')).toHaveLength(1);
  const states = await asAdmin('SELECT state FROM replies WHERE user_id = $1 ORDER BY state', [me.userId]);
  expect(states.map(({ state }) => state)).toEqual(['failed', 'sent']);
});

test('a lease that ran out is looked at anew where its mail was handed over since it was read', async () => {
  const id = await queued(await someone());
  await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
  await asAdmin("UPDATE outbox SET claimed_until = rebound.now() - interval '1 second' WHERE id = $1", [id]);
  const [lease] = await inScope(workerScope(), (tx) => lostLeases(tx, 'expired'));
  if (!lease) throw new Error('no lease ran out');
  await asAdmin('UPDATE outbox SET handed_at = rebound.now() WHERE id = $1', [id]);
  const told = afterLostLease({ ...lease, honoursKeys: false });
  expect(await settleLease(lease, told, { handlers, ranOut: true })).toBe(false);
  await sweep(sender(watched(undefined, false).adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'unknown', reason: 'lease-ran-out' });
});

describe('a hold that grows after its letter was queued', () => {
  /** A rejection of yesterday that is written down today, in an account of a month: the service waits longer than the hold. */
  async function late(): Promise<{ me: ClientScope; rejectionId: string }> {
    const me = await person('UTC');
    await asAdmin("UPDATE users SET created_at = created_at - interval '30 days' WHERE id = $1", [me.userId]);
    const receivedAt = await act(me, async (tx) => tx.now.subtract({ hours: 17 }));
    const { id } = await rejected(me, 'phone-screen', { receivedAt });
    return { me, rejectionId: id };
  }

  test('moves the letter to an hour at which the service sends, and not before (HOLD-5, TRUST-1)', async () => {
    const { me, rejectionId } = await late();
    const draft = allowed(await act(me, (tx) => saveDraft(tx, draftFor(rejectionId))));
    const reply = allowed(await act(me, (tx) => scheduleReply(tx, { id: draft.id, via: 'service' })));
    const hurt = allowed(await act(me, (tx) => markEmotional(tx, rejectionId)));
    const moved = await act(me, (tx) => getReply(tx, reply.id));
    const [row] = await asAdmin(
      `SELECT o.due_at, rebound.trusted_from(o.user_id, o.reply_id) AS trusted FROM outbox o WHERE o.reply_id = $1`,
      [reply.id],
    );
    expect(hurt.holdCode).toBe('HOLD-3');
    expect(moved.leaveAt?.epochMilliseconds).toBe(row?.due_at.getTime());
    expect(row?.due_at.getTime()).toBeGreaterThanOrEqual(row?.trusted.getTime());
    const { hour } = moved.leaveAt?.toZonedDateTimeISO('UTC') ?? { hour: 0 };
    expect(hour).toBeGreaterThanOrEqual(9);
    expect(hour).toBeLessThanOrEqual(18);
  });
});
