import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { SendResult } from '@/lib/mail/port';
import { mailFacts, mailStatus, retryMail } from '@/lib/outbox/operator';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin, shiftClock } from '@/test/database';
import { aMail, heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

const settledAs = async (answer: SendResult, over: Parameters<typeof queued>[1] = () => ({})) => {
  const id = await queued(await someone(), over);
  await sweep(sender(watched(answer, false).adapter));
  return id;
};
const failed = { outcome: 'failed', reason: 'smtp-554' } as const;
const unknown = { outcome: 'unknown', reason: 'smtp-econnection' } as const;

test('shows counts, lateness and dead letters, and no word of anybody', async () => {
  const id = await settledAs(failed, () => ({
    mail: aMail({ to: 'secret@example.test', subject: 'Secret words' }),
  }));
  await queued(await someone());
  const status = await mailStatus();
  expect(status.states).toEqual([
    { state: 'due', count: 1 },
    { state: 'failed', count: 1 },
  ]);
  expect(status.dead).toMatchObject([{ id, kind: 'reply-sent', state: 'failed', reason: 'smtp-554' }]);
  expect(status.late).toMatchObject({ attempts: 0, reason: null });
  expect(JSON.stringify([status, await mailFacts(id)])).not.toMatch(/secret/i);
});

test('queues a failed mail anew with its own words, once however often it is asked', async () => {
  const id = await settledAs(failed, () => ({ mail: aMail({ text: 'These very words.\n' }) }));
  const [first, second] = [await retryMail(handlers, id), await retryMail(handlers, id)];
  expect(first).toEqual(second);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toMatchObject([{ mail: { text: 'These very words.\n' }, idempotencyKey: `retry:${id}` }]);
});

test('a mail in doubt goes again only where the operator has seen that it did not leave', async () => {
  const id = await settledAs(unknown);
  expect(await retryMail(handlers, id)).toMatchObject({
    retried: false,
    because: expect.stringContaining('--it-did-not-leave'),
  });
  expect((await rowOf(id)).state).toBe('unknown');
  expect(await retryMail(handlers, id, { itDidNotLeave: true })).toMatchObject({ retried: true });
  expect(await rowOf(id)).toMatchObject({ state: 'failed', reason: 'operator-did-not-leave' });
});

test.each(['nudge', 'reply-unlocked', 'sign-in'] as const)('does not bring a %s back', async (kind) => {
  const id = await queued(await someone(), () => ({ kind, idempotencyKey: randomUUID() }));
  await asAdmin("UPDATE outbox SET state = 'failed', settled_at = now() WHERE id = $1", [id]);
  expect(await retryMail(handlers, id, { itDidNotLeave: true })).toMatchObject({ retried: false });
});

test.each(handlers.kinds.filter((kind) => kind !== 'reply'))(
  'says of a %s what becomes of it, and never breaks',
  async (kind) => {
    const id = await queued(await someone(), () => ({
      ...{ kind, idempotencyKey: randomUUID() },
      via: kind === 'webhook' ? 'webhook' : 'service',
    }));
    await asAdmin("UPDATE outbox SET state = 'failed', settled_at = now() WHERE id = $1", [id]);
    const { retried } = await retryMail(handlers, id);
    const { goesTo, noRetry } = handlers.of(kind) ?? {};
    expect(retried).toBe(goesTo === 'its-owner' && !noRetry);
  },
);

test('news that is sent anew still has an end, and none where that has come', async () => {
  const id = await settledAs(failed, (tx) => ({ staleAt: tx.now.add({ hours: 5 }) }));
  const retried = await retryMail(handlers, id);
  expect(retried).toMatchObject({ retried: true });
  const anew = await rowOf(retried.retried ? retried.id : '');
  expect(anew.stale_at).toEqual((await rowOf(id)).stale_at);
  const late = await settledAs(failed, (tx) => ({ staleAt: tx.now.add({ hours: 5 }) }));
  await shiftClock(6 * 3600);
  expect(await retryMail(handlers, late)).toEqual({ retried: false, because: 'its time is over' });
});

test('never touches a reply: what comes next is its writer’s', async () => {
  const me = await someone();
  const id = await queuedReply(me, await heldReply(me, 0));
  await sweep(sender(watched(failed).adapter));
  expect(await retryMail(handlers, id, { itDidNotLeave: true })).toMatchObject({ retried: false });
  expect((await asAdmin('SELECT id FROM outbox WHERE reply_id IS NOT NULL')).length).toBe(1);
});

test('a mail that fails again and again is as late as its first try was, and says why', async () => {
  const id = await queued(await someone());
  const way = watched({ outcome: 'retry', reason: 'smtp-esocket' }, false);
  await sweep(sender(way.adapter));
  await shiftClock(1200);
  await sweep(sender(way.adapter));
  const { late } = await mailStatus();
  expect(late).toMatchObject({ attempts: 2, reason: 'smtp-esocket' });
  expect(late?.seconds).toBeGreaterThanOrEqual(1200);
  expect((await rowOf(id)).state).toBe('due');
});

test('a mail is punctual again once it is put off to another time, and one of a suspended account is not waited for', async () => {
  const me = await someone();
  const id = await queued(me);
  await sweep(sender(watched({ outcome: 'retry', reason: 'smtp-esocket' }, false).adapter));
  expect((await mailStatus()).late).not.toBeNull();
  await asAdmin("UPDATE outbox SET due_at = rebound.now() + interval '2 days' WHERE id = $1", [id]);
  expect((await mailStatus()).late).toBeNull();
  await asAdmin("UPDATE outbox SET due_at = rebound.now() - interval '1 hour' WHERE id = $1", [id]);
  expect((await mailStatus()).late).not.toBeNull();
  await asAdmin('INSERT INTO account_terms (user_id, suspended_at) VALUES ($1, now())', [me.userId]);
  expect((await mailStatus()).late).toBeNull();
});

test('hurries a mail that waits after an attempt, and no other', async () => {
  const id = await queued(await someone());
  expect(await retryMail(handlers, id)).toMatchObject({ retried: false });
  await sweep(sender(watched({ outcome: 'retry', reason: 'smtp-451' }).adapter));
  expect(await retryMail(handlers, id)).toEqual({ retried: true, id });
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toHaveLength(1);
  expect(await retryMail(handlers, id)).toMatchObject({
    retried: false,
    because: 'it is sent, and stays so',
  });
});

test('says that there is no such mail', async () => {
  await expect(mailFacts(randomUUID())).rejects.toThrow(NotFound);
  await expect(retryMail(handlers, 'not an id')).rejects.toThrow(NotFound);
});
