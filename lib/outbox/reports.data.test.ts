import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { POST } from '@/app/api/webhooks/resend/route';
import { type Posted, WEBHOOK_SECRET, webhook } from '@/bin/chaos/signed-webhook';
import { workerScope } from '@/lib/access/job';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { startMailsAgain } from '@/lib/features/account/mutations';
import { unseen } from '@/lib/features/notices/data';
import { getReply } from '@/lib/features/replies/data';
import { isSuppressed, suppressionOf } from '@/lib/mail/suppression';
import { forgetOldReports } from '@/lib/outbox/reports';
import { sweep } from '@/lib/outbox/sweep';
import { asAdmin, shiftClock } from '@/test/database';
import { aMail, heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';

process.env.RESEND_WEBHOOK_SECRET = WEBHOOK_SECRET;

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
  await asAdmin('DELETE FROM suppressions');
});

const post = async (posted: Posted) => (await POST(webhook(posted))).status;
const addressOf = (me: ClientScope) => `${me.userId}@example.test`;

/** A note of `me` to their own address that has left. Answers its id. */
async function sentNote(me: ClientScope, kind: 'nudge' | 'come-back' = 'come-back') {
  const id = await queued(me, () => ({ kind, mail: aMail({ to: addressOf(me) }) }));
  await asAdmin("UPDATE outbox SET state = 'sent', provider_id = 'p-1', settled_at = now() WHERE id = $1", [
    id,
  ]);
  return id;
}

async function sentReply(me: ClientScope) {
  const reply = await heldReply(me, 0);
  const id = await queuedReply(me, reply);
  await sweep(sender(watched().adapter));
  return { ...reply, id };
}

const replyState = async (id: string) =>
  (await asAdmin('SELECT state FROM replies WHERE id = $1', [id]))[0]?.state;

test('keeps what became of a mail, the gravest word of all', async () => {
  const id = await sentNote(await someone());
  expect(await post({ type: 'email.delivered', outboxId: id })).toBe(200);
  expect(await post({ type: 'email.delivery_delayed', outboxId: id })).toBe(200);
  expect(await rowOf(id)).toMatchObject({ state: 'sent', delivery: 'delivered' });
});

test('finds a mail by the provider’s id where no tag names it', async () => {
  const id = await sentNote(await someone());
  const emailId = randomUUID();
  await asAdmin('UPDATE outbox SET provider_id = $2 WHERE id = $1', [id, emailId]);
  await post({ type: 'email.delivered', emailId });
  expect((await rowOf(id)).delivery).toBe('delivered');
});

test('answers 200 to news of a mail that is none of this house, and 401 to a forgery', async () => {
  expect(await post({ type: 'email.bounced', outboxId: randomUUID() })).toBe(200);
  const id = await sentNote(await someone());
  expect(await post({ type: 'email.bounced', outboxId: id, age: -3600 })).toBe(401);
  expect((await rowOf(id)).delivery).toBeNull();
});

test.each([
  ['email.bounced', 'Permanent', 'bounced'],
  ['email.complained', undefined, 'complained'],
  ['email.suppressed', undefined, 'bounced'],
])(
  '%s stops mails to the person’s own address, tells them once, and they can start again',
  async (type, bounce, reason) => {
    const me = await someone();
    const posted = { type, ...(bounce ? { bounce } : {}) };
    await post({ ...posted, outboxId: await sentNote(me) });
    await post({ ...posted, outboxId: await sentNote(me) });
    expect(await inScope(me, (tx) => suppressionOf(tx, addressOf(me)))).toBe(reason);
    expect(await inScope(me, unseen)).toMatchObject([{ kind: 'mails-stopped' }]);
    expect(await inScope(me, startMailsAgain)).toBe(true);
    expect(await inScope(me, (tx) => isSuppressed(tx, addressOf(me)))).toBe(false);
    expect(await inScope(me, unseen)).toEqual([]);
  },
);

test('a bounce that may pass stops nothing', async () => {
  const me = await someone();
  const id = await sentNote(me);
  await post({ type: 'email.bounced', bounce: 'Transient', outboxId: id });
  expect((await rowOf(id)).delivery).toBe('soft-bounced');
  expect(await inScope(me, (tx) => isSuppressed(tx, addressOf(me)))).toBe(false);
});

test('a reply that bounced is its writer’s again, said in the product and by mail, and can leave anew', async () => {
  const me = await someone();
  const reply = await sentReply(me);
  await asAdmin('DELETE FROM notices');
  await post({ type: 'email.bounced', bounce: 'Permanent', outboxId: reply.id });
  expect(await inScope(me, (tx) => getReply(tx, reply.replyId))).toMatchObject({
    state: 'failed',
    delivery: 'returned',
    deliveryReason: 'bounced',
    body: 'Thank you.',
  });
  expect(await inScope(me, unseen)).toMatchObject([{ kind: 'reply-failed', subjectId: reply.rejectionId }]);
  expect(await asAdmin("SELECT kind FROM outbox WHERE kind = 'reply-returned'")).toHaveLength(1);
  // An employer's server speaks for nobody else's mail.
  expect(await inScope(me, (tx) => isSuppressed(tx, 'them@example.test'))).toBe(false);
  await asAdmin("UPDATE replies SET state = 'scheduled', leave_at = now() WHERE id = $1", [reply.replyId]);
  const again = await queuedReply(me, reply);
  await sweep(sender(watched().adapter));
  expect((await rowOf(again)).state).toBe('sent');
});

test.each([
  ['email.delivered', 'delivered'],
  ['email.delivery_delayed', 'delayed'],
  ['email.complained', 'unwanted'],
])('a reply knows of %s', async (type, delivery) => {
  const me = await someone();
  const { id, replyId } = await sentReply(me);
  expect(await inScope(me, (tx) => getReply(tx, replyId))).toMatchObject({ delivery: 'on-its-way' });
  await post({ type, outboxId: id });
  expect(await inScope(me, (tx) => getReply(tx, replyId))).toMatchObject({ state: 'sent', delivery });
});

test('a bounce that comes after its reply was sent again takes nothing back', async () => {
  const me = await someone();
  const reply = await sentReply(me);
  await post({ type: 'email.failed', outboxId: reply.id });
  await asAdmin("UPDATE replies SET state = 'draft' WHERE id = $1", [reply.replyId]);
  await post({ type: 'email.bounced', bounce: 'Permanent', outboxId: reply.id });
  expect(await replyState(reply.replyId)).toBe('draft');
});

test('a bounce of an earlier mail says nothing of the later one that arrived', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const earlier = await queuedReply(me, reply);
  await asAdmin("UPDATE outbox SET state = 'failed', reason = 'written-again' WHERE id = $1", [earlier]);
  const later = await queuedReply(me, reply);
  await sweep(sender(watched().adapter));
  expect(await post({ type: 'email.bounced', bounce: 'Permanent', outboxId: earlier })).toBe(200);
  expect((await rowOf(later)).state).toBe('sent');
  expect(await replyState(reply.replyId)).toBe('sent');
  expect((await rowOf(earlier)).delivery).toBe('bounced');
});

test('a report settles a doubt: what left is sent, what did not is its writer’s again', async () => {
  const me = await someone();
  const [left, stayed] = [await heldReply(me, 0), await heldReply(me, 0)];
  const ids = [await queuedReply(me, left), await queuedReply(me, stayed)];
  await sweep(sender(watched({ outcome: 'unknown', reason: 'x' }, false).adapter));
  expect(await replyState(left.replyId)).toBe('unknown');
  await post({ type: 'email.delivered', outboxId: ids[0] ?? '' });
  await post({ type: 'email.failed', outboxId: ids[1] ?? '' });
  expect([await replyState(left.replyId), await replyState(stayed.replyId)]).toEqual(['sent', 'failed']);
  expect(await rowOf(ids[0] ?? '')).toMatchObject({ state: 'sent', reason: 'reported' });
  expect(await rowOf(ids[1] ?? '')).toMatchObject({ state: 'failed', reason: 'reported' });
});

test('a mail that waits for a second try is not tried again once it is known to have left', async () => {
  const me = await someone();
  const id = await queued(me);
  await sweep(sender(watched({ outcome: 'unknown', reason: 'x' }).adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'due', handed_at: expect.any(Date) });
  await post({ type: 'email.delivery_delayed', outboxId: id });
  expect((await rowOf(id)).state).toBe('sent');
  const way = watched();
  await shiftClock(3600);
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
});

test('an invitation that came back is told to who invited', async () => {
  const me = await someone();
  const id = await queued(me, () => ({
    kind: 'coach-invitation',
    mail: aMail({ to: 'coach@example.test' }),
  }));
  await asAdmin("UPDATE outbox SET state = 'sent', settled_at = now() WHERE id = $1", [id]);
  await post({ type: 'email.bounced', bounce: 'Permanent', outboxId: id });
  expect(await inScope(me, unseen)).toMatchObject([{ kind: 'invitation-returned' }]);
  expect(await inScope(me, (tx) => isSuppressed(tx, 'coach@example.test'))).toBe(true);
});

test('three times over, shuffled and with forgeries between them, the end is the same', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => someone()));
  const told: Posted[] = [];
  const ids: string[] = [];
  for (const [at, me] of people.entries()) {
    const id = await sentNote(me, at % 2 === 0 ? 'nudge' : 'come-back');
    ids.push(id);
    told.push({ type: 'email.delivery_delayed', outboxId: id });
    if (at !== 0) told.push({ type: 'email.delivered', outboxId: id });
    if (at > 2) told.push({ type: 'email.complained', outboxId: id });
    if (at > 3) told.push({ type: 'email.bounced', bounce: 'Permanent', outboxId: id });
  }
  const messages = told.map((posted) => ({ ...posted, id: `msg_${randomUUID()}` }));
  const forged = messages.map((message) => ({
    ...message,
    type: 'email.bounced',
    bounce: 'Permanent',
    ...(Math.random() < 0.5
      ? { age: -3600 }
      : { secret: `whsec_${Buffer.from('not it').toString('base64')}` }),
  }));
  const ends: unknown[] = [];
  for (let round = 0; round < 3; round += 1) {
    await asAdmin('DELETE FROM mail_events');
    await asAdmin('DELETE FROM suppressions');
    await asAdmin('DELETE FROM notices');
    await asAdmin('UPDATE outbox SET delivery = NULL');
    const all = shuffled([...messages, ...messages, ...messages, ...forged]);
    // A few at a time, so that the same one meets itself.
    for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(post));
    ends.push({
      mails: await asAdmin('SELECT id, state, delivery FROM outbox ORDER BY id'),
      stopped: await asAdmin('SELECT email_hash, reason FROM suppressions ORDER BY email_hash'),
      told: await asAdmin('SELECT user_id, kind FROM notices ORDER BY user_id'),
      heard: await asAdmin('SELECT id FROM mail_events ORDER BY id'),
    });
  }
  const [first, ...others] = ends;
  for (const other of others) expect(other).toEqual(first);
  expect((first as { heard: unknown[] }).heard).toHaveLength(messages.length);
  expect(await Promise.all(ids.map(async (id) => (await rowOf(id)).delivery))).toEqual([
    'delayed',
    'delivered',
    'delivered',
    'complained',
    'bounced',
    'bounced',
  ]);
});

function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

test('forgets reports after a month and keeps what they came to', async () => {
  const id = await sentNote(await someone());
  await post({ type: 'email.delivered', outboxId: id });
  await shiftClock(30 * 86_400 - 60);
  expect(await inScope(workerScope(), forgetOldReports)).toBe(0);
  await shiftClock(30 * 86_400 + 60);
  expect(await inScope(workerScope(), forgetOldReports)).toBe(1);
  expect((await rowOf(id)).delivery).toBe('delivered');
});
