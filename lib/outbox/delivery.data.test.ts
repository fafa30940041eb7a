import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { mintCoachScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { addressHash } from '@/lib/mail/suppression';
import { cancel } from '@/lib/outbox/cancel';
import { claim, dueRows } from '@/lib/outbox/claim';
import { deliver } from '@/lib/outbox/deliver';
import { enqueue } from '@/lib/outbox/enqueue';
import { settle } from '@/lib/outbox/settle';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { handlers } from '@/lib/worker/handlers';
import { senderOf } from '@/lib/worker/sender';
import { withFactor } from '@/test/coaching';
import { asAdmin, asRuntimeRole, shiftClock } from '@/test/database';
import { aMail, heldReply, queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

const HOUR = 3600;
const inAnHour = (me: Awaited<ReturnType<typeof someone>>) =>
  queued(me, (tx) => ({ dueAt: tx.now.add({ hours: 1 }) }));

test.each([
  // Half a minute before, as a busy machine may take its time; the very instant is looked at below.
  { shift: HOUR - 30, state: 'due', sends: 0 },
  { shift: HOUR + 1, state: 'sent', sends: 1 },
])(
  'leaves a mail alone before its time and sends it from then on ($shift s)',
  async ({ shift, state, sends }) => {
    const id = await inAnHour(await someone());
    const way = watched();
    await shiftClock(shift);
    await sweep(sender(way.adapter));
    expect([(await rowOf(id)).state, way.sent.length]).toEqual([state, sends]);
  },
);

test('claims at the very instant it is due, not a millisecond before', async () => {
  const id = await queued(await someone());
  const at = (offset: string) =>
    asAdmin(
      `UPDATE outbox SET due_at = date_trunc('milliseconds', now()) + $2::interval WHERE id = $1 RETURNING due_at`,
      [id, offset],
    );
  await at('1 hour');
  const workerId = randomUUID();
  expect(await inScope(workerScope(), (tx) => claim(tx, { id, workerId }))).toBeNull();
  // The same instant for row and clock: both are the start of one transaction.
  const claimed = await inScope(workerScope(), async (tx) => {
    await tx.db
      .$executeRaw`UPDATE outbox SET due_at = date_trunc('milliseconds', rebound.now()) WHERE id = ${id}::uuid`;
    return claim(tx, { id, workerId });
  });
  expect(claimed).toMatchObject({ id, attempts: 1, claimedBy: workerId });
});

test('sends once when two workers reach for the same mail', async () => {
  const id = await queued(await someone());
  const way = watched();
  const states = await Promise.all([1, 2, 3].map(() => deliver(sender(way.adapter), id)));
  expect(states.filter(Boolean)).toEqual(['sent']);
  expect(way.sent).toHaveLength(1);
});

test('does not let a worker settle a lease that is not its own any more', async () => {
  const id = await queued(await someone());
  const first = await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
  if (!first) throw new Error('not claimed');
  await shiftClock(16);
  const way = watched();
  await sweep(sender(way.adapter));
  const late = await inScope(workerScope(), (tx) =>
    settle(tx, first, { state: 'failed', reason: 'late' }, { handlers }),
  );
  expect(late).toBe(false);
  expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2, provider_id: 'p-1' });
});

test.each([
  { after: 13, honoursKeys: true, state: 'claimed', sends: 0 },
  { after: 16, honoursKeys: true, state: 'sent', sends: 1 },
  { after: 16, honoursKeys: false, state: 'unknown', sends: 0 },
])(
  'picks up the mail of a killed worker after its lease, where that cannot double it ($after s, keys $honoursKeys)',
  async ({ after, honoursKeys, state, sends }) => {
    const id = await queued(await someone());
    await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
    await asAdmin('UPDATE outbox SET handed_at = rebound.now() WHERE id = $1', [id]);
    await shiftClock(after);
    const way = watched(undefined, honoursKeys);
    await sweep(sender(way.adapter));
    expect([(await rowOf(id)).state, way.sent.length]).toEqual([state, sends]);
  },
);

test('does not repeat an unknown outcome where the other side knows no keys', async () => {
  const id = await queued(await someone());
  const way = watched({ outcome: 'unknown', reason: 'smtp-econnection' }, false);
  await sweep(sender(way.adapter));
  await shiftClock(30 * 24 * HOUR);
  await sweep(sender(way.adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'unknown', reason: 'smtp-econnection' });
  expect(way.sent).toHaveLength(1);
});

test('repeats an unknown outcome with the same key and words where the key is recognised', async () => {
  const id = await queued(await someone());
  const way = watched({ outcome: 'unknown', reason: 'resend-no-answer' });
  await sweep(sender(way.adapter));
  await shiftClock(30);
  await sweep(sender(way.adapter));
  expect(way.sent).toHaveLength(2);
  expect(way.sent[0]).toEqual(way.sent[1]);
  expect(await rowOf(id)).toMatchObject({ state: 'due', attempts: 2 });
});

test('waits at least as long as the provider asks before it tries again', async () => {
  const id = await queued(await someone());
  await sweep(sender(watched({ outcome: 'retry', reason: 'resend-429', afterSeconds: 600 }).adapter));
  const way = watched();
  await shiftClock(598);
  await sweep(sender(way.adapter));
  expect(way.sent).toHaveLength(0);
  await shiftClock(602);
  await sweep(sender(way.adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('treats an adapter that throws as an unknown outcome', async () => {
  const id = await queued(await someone());
  const way = watched(() => Promise.reject(new Error('socket')), false);
  await sweep(sender(way.adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'unknown', reason: 'watched-threw' });
});

test('keeps one row a key, and answers that row again', async () => {
  const me = await someone();
  const idempotencyKey = randomUUID();
  const first = await queued(me, () => ({ idempotencyKey, mail: aMail({ subject: 'First' }) }));
  const second = await queued(me, () => ({ idempotencyKey, mail: aMail({ subject: 'Second' }) }));
  expect(second).toBe(first);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent.map(({ mail }) => mail.subject)).toEqual(['First']);
});

test('does not answer a cancelled row as if it were on its way', async () => {
  const me = await someone();
  const idempotencyKey = randomUUID();
  await queued(me, () => ({ idempotencyKey }));
  expect(await inScope(me, (tx) => cancel(tx, { kind: 'reply-sent' }))).toBe(1);
  await expect(queued(me, () => ({ idempotencyKey }))).rejects.toThrow(/cancelled/);
});

test('queues nothing when the transaction around it fails', async () => {
  const me = await someone();
  const jobs = async () => (await asAdmin('SELECT count(*)::int AS count FROM pgboss.job'))[0]?.count;
  const before = await jobs();
  await expect(
    inScope(me, async (tx) => {
      await enqueue(tx, { kind: 'reply-sent', mail: aMail(), dueAt: tx.now, idempotencyKey: randomUUID() });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await jobs()).toBe(before);
  expect(await asAdmin('SELECT 1 FROM outbox WHERE user_id = $1', [me.userId])).toEqual([]);
});

test('points at a mail in real time, however far the clock is moved', async () => {
  await shiftClock(49 * HOUR);
  const id = await inAnHour(await someone());
  const [job] = await asAdmin(
    `SELECT extract(epoch FROM start_after - now())::int AS wait FROM pgboss.job WHERE data->>'outboxId' = $1`,
    [id],
  );
  expect(job?.wait).toBeGreaterThan(HOUR - 20);
  expect(job?.wait).toBeLessThanOrEqual(HOUR);
});

test('sends a sign-in mail, which belongs to nobody yet', async () => {
  await inScope(identityScope(), (tx) =>
    enqueue(tx, { kind: 'sign-in', mail: aMail(), dueAt: tx.now, idempotencyKey: randomUUID() }),
  );
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent.map(({ mail }) => mail)).toEqual([aMail()]);
});

test('takes no mail from a coach who acts for a client: a client’s own morning tells of comments', async () => {
  const [me, coach] = [await someone(), await someone()];
  await inScope(me, (tx) => openVault(tx));
  await withFactor(coach);
  const coachingId = randomUUID();
  await asAdmin(
    `INSERT INTO coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at)
     VALUES ($1, $2, 'coach@example.test', $3, 'active', '{journal}', now())`,
    [me.userId, coachingId, coach.userId],
  );
  const scope = mintCoachScope({ coachId: coach.userId, userId: me.userId, coachingId });
  const send = (kind: 'coach-comment' | 'reply-sent') =>
    inScope(scope, (tx) => enqueue(tx, { kind, mail: aMail(), dueAt: tx.now, idempotencyKey: randomUUID() }));
  for (const kind of ['coach-comment', 'reply-sent'] as const)
    await expect(send(kind)).rejects.toThrow('row-level security policy for table "outbox"');
});

test('sends nothing but sign-in mails and replies to an address that bounced (NUDGE-3)', async () => {
  const me = await someone();
  await asAdmin("INSERT INTO suppressions (email_hash, reason, at) VALUES ($1, 'bounced', now())", [
    Buffer.from(addressHash('gone@example.test')),
  ]);
  const id = await queued(me, () => ({ mail: aMail({ to: 'Gone@example.test' }) }));
  const way = watched();
  await sweep(sender(way.adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'cancelled', reason: 'suppressed' });
  expect(way.sent).toEqual([]);
});

test('delivers into the local mailbox, once', async () => {
  const id = await queued(await someone());
  const { idempotency_key: key } = await rowOf(id);
  const workerId = randomUUID();
  expect(await sweep(senderOf(workerId))).toBe(1);
  expect(await sweep(senderOf(workerId))).toBe(0);
  const mails = await asAdmin('SELECT "to" FROM local_mails WHERE idempotency_key = $1', [key]);
  expect(mails).toEqual([{ to: 'ana@example.test' }]);
});

test('keeps one person’s mails from another', async () => {
  const [me, other] = [await someone(), await someone()];
  const id = await queued(me, (tx) => ({ dueAt: tx.now.add({ hours: 1 }) }));
  expect(await inScope(other, (tx) => cancel(tx, { kind: 'reply-sent' }))).toBe(0);
  expect(await inScope(other, (tx) => tx.db.outbox.findMany())).toEqual([]);
  expect(await asRuntimeRole('SELECT 1 FROM outbox')).toEqual([]);
  expect((await rowOf(id)).state).toBe('due');
});

test('refuses a mail that would carry a second header or recipient (PUSH-2)', async () => {
  const me = await someone();
  for (const [what, mail] of [
    ['to', aMail({ to: 'a@example.test, b@example.test' })],
    ['to', aMail({ to: 'a@example.test\r\nBcc: b@example.test' })],
    ['to', aMail({ to: 'а@example.test' })],
    ['to', aMail({ to: 'a@exämple.test' })],
    ['from', aMail({ from: { name: 'Ana\r\nBcc: b@example.test', address: 'a@example.test' } })],
    ['from', aMail({ from: { name: 'Ana', address: 'a@example.test, b@example.test' } })],
    ['subject', aMail({ subject: 'Hello\u202e' })],
    ['subject', aMail({ subject: 'Hello\nBcc: b@example.test' })],
    ['headers', aMail({ headers: { 'X-One': 'a\r\nBcc: b@example.test' } })],
  ] as const) {
    await expect(queued(me, () => ({ mail }))).rejects.toMatchObject({ name: 'UnsafeMail', message: what });
  }
});

test('has no vault to open for a person whose key is gone', async () => {
  const me = await someone();
  const coach = mintCoachScope({ coachId: randomUUID(), userId: me.userId, coachingId: randomUUID() });
  await expect(
    inScope(coach, (tx) =>
      enqueue(tx, { kind: 'coach-comment', mail: aMail(), dueAt: tx.now, idempotencyKey: randomUUID() }),
    ),
  ).rejects.toThrow(NotFound);
});

test('tries again first what the site’s way out did not take, and no letter by a mailbox that does not answer', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const letter = await queued(me, () => ({
    ...{ kind: 'reply', replyId: reply.replyId, via: 'mailbox' as const, dueAt: reply.holdUntil },
    mail: aMail({ to: 'them@example.test' }),
  }));
  const [fresh, again] = [await queued(me), await queued(me)];
  const at = (id: string, attempts: number, minutes: number) =>
    asAdmin(
      'UPDATE outbox SET attempts = $2, due_at = rebound.now() + make_interval(mins => $3) WHERE id = $1',
      [id, attempts, minutes],
    );
  await at(fresh, 0, 1);
  await at(letter, 1, 2);
  await at(again, 1, 3);
  await shiftClock(HOUR);
  const order = await inScope(workerScope(), (tx) => dueRows(tx, { limit: 9, urgentKinds: [] }));
  expect(order).toEqual([again, fresh, letter]);
});
