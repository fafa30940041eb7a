import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { unseen } from '@/lib/features/notices/data';
import { dismiss, dismissAbout } from '@/lib/features/notices/mutations';
import { cancel } from '@/lib/outbox/cancel';
import { claim } from '@/lib/outbox/claim';
import { settleLease } from '@/lib/outbox/lease';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';
import { byHand } from '@/test/rejected';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

const HOUR = 3600;
const replyRow = async (id: string) => (await asAdmin('SELECT * FROM replies WHERE id = $1', [id]))[0];

test('lets a reply leave at the end of its hold, once, and tells the person (HOLD-6)', async () => {
  const me = await someone();
  const reply = await heldReply(me);
  const id = await queuedReply(me, reply);
  const way = watched();
  await shiftClock(24 * HOUR - 5);
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  await shiftClock(24 * HOUR + 1);
  await sweep(sender(way.adapter));
  await sweep(sender(way.adapter));
  expect(way.sent.map(({ mail }) => mail.to)).toEqual(['them@example.test', `${me.userId}@example.test`]);
  expect((await rowOf(id)).state).toBe('sent');
  expect(await replyRow(reply.replyId)).toMatchObject({ state: 'sent', sent_at: expect.any(Date) });
  const notices = await inScope(me, unseen);
  expect(notices).toMatchObject([{ kind: 'reply-sent', subjectId: reply.rejectionId }]);
});

test('tells once, and not what was seen', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  await queuedReply(me, reply);
  await sweep(sender(watched().adapter));
  const [notice] = await inScope(me, unseen);
  await expect(inScope(await someone(), (tx) => dismiss(tx, notice?.id ?? ''))).rejects.toThrow(NotFound);
  await inScope(me, (tx) => dismiss(tx, notice?.id ?? ''));
  expect(await inScope(me, unseen)).toEqual([]);
  await inScope(me, (tx) => dismissAbout(tx, reply.rejectionId));
});

test('puts a reply back, and loses none, when its hold grew after it was queued (HOLD-5)', async () => {
  const me = await someone();
  const reply = await heldReply(me);
  const id = await queuedReply(me, reply);
  await asAdmin("UPDATE rejections SET emotional = true, hold_until = hold_until + interval '24 hours'");
  const way = watched();
  await shiftClock(24 * HOUR + 1);
  await sweep(sender(way.adapter));
  // In a good hour: what was put off to the end of a hold does not leave in the night.
  const moment = firstDecentMoment(reply.holdUntil.add({ hours: 24 }), 'UTC');
  const later = new Date(moment.epochMilliseconds);
  expect(way.sent).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ state: 'due', reason: 'HOLD-6', due_at: later });
  expect(await replyRow(reply.replyId)).toMatchObject({ state: 'scheduled', leave_at: later });
  await shiftClock(Math.ceil(Temporal.Now.instant().until(moment).total('seconds')) + 1);
  await sweep(sender(way.adapter));
  expect((await rowOf(id)).state).toBe('sent');
});

test('does not send a reply twice when its hold grew in the second in which it left', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const id = await queuedReply(me, reply);
  const row = await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
  if (!row) throw new Error('not claimed');
  await asAdmin("UPDATE rejections SET emotional = true, hold_until = hold_until + interval '24 hours'");
  expect(await settleLease(row, { state: 'sent', providerId: 'p-1' }, { handlers })).toBe(true);
  expect(await rowOf(id)).toMatchObject({ state: 'failed', reason: 'left-as-hold-grew' });
  // It has left, so it is not given back as one that came to nothing.
  expect(await replyRow(reply.replyId)).toMatchObject({ state: 'unknown' });
});

test('gives a reply that cannot be delivered back to the person, and says so', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const id = await queuedReply(me, reply);
  await sweep(sender(watched({ outcome: 'failed', reason: 'smtp-550' }).adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'failed', reason: 'smtp-550' });
  expect(await replyRow(reply.replyId)).toMatchObject({ state: 'failed' });
  expect(await inScope(me, unseen)).toMatchObject([{ kind: 'reply-failed', subjectId: reply.rejectionId }]);
});

test('does not send what was cancelled, and keeps at most one mail of a reply on its way', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const id = await queuedReply(me, reply);
  await expect(queuedReply(me, reply)).rejects.toThrow(/in the way/);
  expect(await inScope(me, (tx) => cancel(tx, { replyId: reply.replyId }))).toBe(1);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect((await rowOf(id)).state).toBe('cancelled');
  await queuedReply(me, reply);
  await sweep(sender(way.adapter));
  expect(way.sent[0]?.mail.to).toBe('them@example.test');
});

test('refuses a reply’s mail that is queued into the hold, or as anything but due (HOLD-6)', async () => {
  const me = await someone();
  const reply = await heldReply(me);
  const insert = (state: string, due: string) =>
    byHand(
      me,
      `INSERT INTO outbox (id, user_id, reply_id, kind, state, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash, claimed_by, claimed_until)
       VALUES (gen_random_uuid(), $1, $2, 'reply', $3, '\\x02', now() + $4::interval, gen_random_uuid(), now(), '', '',
               CASE WHEN $3 = 'claimed' THEN gen_random_uuid() END, CASE WHEN $3 = 'claimed' THEN now() END)`,
      [me.userId, reply.replyId, state, due],
    );
  await expect(insert('due', '1 hour')).rejects.toThrow(/HOLD-6/);
  await expect(insert('claimed', '25 hours')).rejects.toThrow(/due and nothing else/);
  await expect(insert('sent', '25 hours')).rejects.toThrow(/due and nothing else/);
  expect((await insert('due', '25 hours')).rowCount).toBe(1);
});

test('does not send a held reply’s words from a row they were copied into (HOLD-6)', async () => {
  const me = await someone();
  const id = await queuedReply(me, await heldReply(me));
  const copied = await byHand(
    me,
    `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at)
     SELECT gen_random_uuid(), user_id, 'reply-sent', mail_sealed, now(), 'copy', now() FROM outbox WHERE id = $1`,
    [id],
  );
  expect(copied.rowCount).toBe(1);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect(await asAdmin("SELECT state, reason FROM outbox WHERE idempotency_key = 'copy'")).toEqual([
    { state: 'failed', reason: 'sealed-for-another-row' },
  ]);
});

test('does not let the runtime role remove a queued mail or move the clock', async () => {
  const me = await someone();
  const id = await queued(me);
  await expect(byHand(me, 'DELETE FROM outbox WHERE id = $1', [id])).rejects.toThrow(/permission denied/);
  await expect(byHand(me, 'UPDATE time_shift SET seconds = 1')).rejects.toThrow(/permission denied/);
});
