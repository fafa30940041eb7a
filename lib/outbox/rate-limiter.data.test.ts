import { afterEach, expect, test } from 'vitest';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { deliver } from '@/lib/outbox/deliver';
import { pauseTurns, takeTurn, waitForTurn } from '@/lib/outbox/rate-limiter';
import { asAdmin } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await asAdmin('DELETE FROM mail_rate_limits');
  await asAdmin('DELETE FROM outbox');
});

const turn = (name = 'slow', perSecond = 0.01) =>
  inScope(workerScope(), (tx) => takeTurn(tx, { name, perSecond }));

/** At a hundredth of a mail a second, used to 96 %, one turn is 104 s after the other: a test takes none of that. */
const SPACING_SECONDS = 1 / (0.01 * 0.96);
const inSpacings = (wait: number) => Math.round(wait / 1000 / SPACING_SECONDS);

test('gives turns one after the other, also to workers that ask at once', async () => {
  const waits = await Promise.all(Array.from({ length: 6 }, () => turn()));
  expect(waits.map(inSpacings).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('paces each way out by itself', async () => {
  await turn('one');
  expect(inSpacings(await turn('another'))).toBe(0);
  expect(inSpacings(await turn('one'))).toBe(1);
});

test('gives no turn for as long as the provider asks, and for no longer than a minute', async () => {
  await turn();
  await asAdmin("UPDATE mail_rate_limits SET next_at = now() - interval '1 hour'");
  await inScope(workerScope(), (tx) => pauseTurns(tx, { name: 'slow', seconds: 30 }));
  expect(Math.round((await turn()) / 10_000)).toBe(3);
  await asAdmin("UPDATE mail_rate_limits SET next_at = now() - interval '1 hour'");
  await inScope(workerScope(), (tx) => pauseTurns(tx, { name: 'slow', seconds: 3600 }));
  expect(Math.round((await turn()) / 10_000)).toBe(6);
});

test('starts the line anew after the database’s clock was set back', async () => {
  const ahead = (length: string) =>
    asAdmin('UPDATE mail_rate_limits SET next_at = clock_timestamp() + $1::interval', [length]);
  await turn('slow', 5);
  await ahead('2 hours');
  expect(await turn('slow', 5)).toBeLessThan(1_000);
  expect(await turn('slow', 5)).toBeLessThan(1_000);
  // An honest line is kept: minutes of it, and more where one turn is long after the other.
  await ahead('14 minutes');
  expect(Math.round((await turn('slow', 5)) / 60_000)).toBe(14);
  await ahead('2 hours');
  expect(Math.round((await turn()) / 60_000)).toBe(120);
});

test('does not wait where nothing is paced, nor keep a row for it', async () => {
  await waitForTurn({ name: 'free', perSecond: null }, new AbortController().signal);
  expect(await asAdmin('SELECT 1 FROM mail_rate_limits')).toEqual([]);
});

test('puts a mail back, not handed over, when its worker has to go while it waits', async () => {
  const id = await queued(await someone());
  const way = watched();
  const adapter = { ...way.adapter, name: 'slow', perSecond: 0.01 };
  await turn();
  const leaving = new AbortController();
  const delivered = deliver({ ...sender(adapter), signal: leaving.signal }, id);
  await expect.poll(async () => (await rowOf(id)).state).toBe('claimed');
  leaving.abort();
  expect(await delivered).toBe('due');
  expect(await rowOf(id)).toMatchObject({ state: 'due', handed_at: null, reason: 'no-turn' });
  expect(way.sent).toEqual([]);
});

test('lets everybody wait when the provider was asked too much, not the one mail alone', async () => {
  const id = await queued(await someone());
  const way = watched({ outcome: 'retry', reason: 'resend-429', tooFast: true, afterSeconds: 30 });
  const adapter = { ...way.adapter, name: 'slow', perSecond: 1000 };
  await deliver(sender(adapter), id);
  expect(await rowOf(id)).toMatchObject({ state: 'due', reason: 'resend-429' });
  expect(Math.round((await turn('slow', 1000)) / 10_000)).toBe(3);
});
