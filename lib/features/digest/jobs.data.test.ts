import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { endApplication, searchAgain } from '@/lib/features/applications/mutations';
import { sendDigests } from '@/lib/features/digest/jobs';
import { monthStillToRead } from '@/lib/features/digest/still-so';
import { writeEntry } from '@/lib/features/journal/mutations';
import { closeMonth, reopenMonth } from '@/lib/features/reviews/mutations';
import { instantOf } from '@/lib/platform/clock';
import { asAdmin, shiftClock } from '@/test/database';
import { applied, logged, person } from '@/test/rejected';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM users');
  await asAdmin('DELETE FROM outbox');
});

const ZONE = 'Europe/Berlin';
const at = async (instant: string) => {
  const [row] = await asAdmin('SELECT now() AS now');
  await shiftClock(Math.ceil(instantOf(row?.now).until(Temporal.Instant.from(instant)).total('seconds')));
};
const notes = (kind: string) =>
  asAdmin('SELECT idempotency_key AS key, due_at FROM outbox WHERE kind = $1', [kind]);

/** A no of `me`, received at noon of a day and logged then. */
async function noOn(me: ClientScope, day: string, company?: string) {
  await at(`${day}T11:00:00Z`);
  return logged(me, await applied(me, 'applied', company));
}

test('looks at each morning once, at the person’s hour, and not before', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  await noOn(me, '2027-03-10');
  // Six calendar months later; 09:00 in Berlin is 07:00 UTC in summer.
  await at('2027-09-09T07:00:10Z');
  expect(await sendDigests()).toBe(0);
  await at('2027-09-10T06:59:50Z');
  expect(await sendDigests()).toBe(0);
  await at('2027-09-10T07:00:10Z');
  expect(await sendDigests()).toBe(1);
  expect(await sendDigests()).toBe(0);
  expect(await notes('come-back')).toMatchObject([{ key: `come-back:${me.userId}:2027-09-10` }]);
  await at('2027-09-11T07:00:10Z');
  expect(await sendDigests()).toBe(0);
});

test('waits for the employer’s own longer period (BACK-OWN)', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  await noOn(me, '2027-03-10');
  await asAdmin('UPDATE companies SET wait_months = 12');
  await at('2027-09-10T08:00:00Z');
  expect(await sendDigests()).toBe(0);
  await at('2028-03-09T09:00:00Z');
  await sendDigests();
  await at('2028-03-10T09:00:00Z');
  expect(await sendDigests()).toBe(1);
});

test('speaks again to somebody who searches again after an offer that they accepted', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  const offer = await applied(me, 'offer');
  await inScope(me, (tx) => endApplication(tx, { id: offer, ending: 'accepted' }));
  await at('2027-03-05T08:00:00Z');
  await inScope(me, searchAgain);
  await noOn(me, '2027-03-10');
  await at('2027-09-10T07:00:10Z');
  expect(await sendDigests()).toBe(1);
});

test('says nothing of a company where something is going on, nor once an offer was accepted', async () => {
  await at('2027-03-01T00:00:00Z');
  const [busy, settled] = [await person(ZONE), await person(ZONE)];
  await noOn(busy, '2027-03-10', 'Northwind');
  await applied(busy, 'applied', 'Northwind');
  await noOn(settled, '2027-03-10');
  const accepted = await applied(settled, 'offer');
  await inScope(settled, (tx) => endApplication(tx, { id: accepted, ending: 'accepted' }));
  await at('2027-09-10T08:00:00Z');
  expect(await sendDigests()).toBe(0);
});

test('one note for several doors, and for the days in which no worker ran', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  await noOn(me, '2027-03-10');
  await noOn(me, '2027-03-12');
  await at('2027-09-09T08:00:00Z');
  await sendDigests();
  await at('2027-09-13T08:00:00Z');
  expect(await sendDigests()).toBe(1);
  expect(await notes('come-back')).toHaveLength(1);
});

test('two workers at once look at a morning once', async () => {
  await at('2027-03-01T00:00:00Z');
  await noOn(await person(ZONE), '2027-03-10');
  await at('2027-09-10T08:00:00Z');
  await Promise.all([sendDigests(), sendDigests(), sendDigests()]);
  expect(await notes('come-back')).toHaveLength(1);
});

test('says on the first morning of a month that the one before is laid out, if something was written (REVIEW)', async () => {
  await at('2027-03-01T00:00:00Z');
  const [wrote, kept] = [await person(ZONE), await person(ZONE)];
  const { id } = await noOn(wrote, '2027-03-10');
  await inScope(wrote, (tx) => writeEntry(tx, id, { gut: 'They had somebody in mind.' }));
  await noOn(kept, '2027-03-10');
  await at('2027-03-31T21:59:50Z');
  expect(await sendDigests()).toBe(0);
  await at('2027-04-01T06:59:50Z');
  expect(await sendDigests()).toBe(0);
  await at('2027-04-01T07:00:10Z');
  expect(await sendDigests()).toBe(1);
  await at('2027-04-02T07:00:10Z');
  expect(await sendDigests()).toBe(0);
  expect(await notes('month-ready')).toMatchObject([{ key: `month-ready:${wrote.userId}:2027-03` }]);
});

test('says nothing of a month that was looked back at and closed before (REVIEW)', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  const { id } = await noOn(me, '2027-03-10');
  await inScope(me, (tx) => writeEntry(tx, id, { gut: 'They had somebody in mind.' }));
  await at('2027-03-31T18:00:00Z');
  await inScope(me, (tx) => closeMonth(tx, '2027-03'));
  const toRead = () => inScope(me, (tx) => monthStillToRead(tx, `month-ready:${me.userId}:2027-03`));
  expect(await toRead()).toBe(false);
  await at('2027-04-01T07:00:10Z');
  expect(await sendDigests()).toBe(0);
  const [row] = await asAdmin('SELECT id FROM reviews WHERE user_id = $1', [me.userId]);
  await inScope(me, (tx) => reopenMonth(tx, row?.id));
  expect(await toRead()).toBe(true);
});

test('a muted kind is not queued, and not made up for', async () => {
  await at('2027-03-01T00:00:00Z');
  const me = await person(ZONE);
  await noOn(me, '2027-03-10');
  await asAdmin("UPDATE users SET muted_mails = '{come-back}'");
  await at('2027-09-10T08:00:00Z');
  expect(await sendDigests()).toBe(0);
  await asAdmin("UPDATE users SET muted_mails = '{}'");
  expect(await sendDigests()).toBe(0);
});

test('another hour moves the next morning', async () => {
  await at('2027-09-09T00:00:00Z');
  const me = await person(ZONE);
  await at('2027-09-09T08:00:00Z');
  await sendDigests();
  await asAdmin('UPDATE users SET nudge_hour = 6, next_digest_at = rebound.now() WHERE id = $1', [me.userId]);
  await sendDigests();
  const [row] = await asAdmin('SELECT next_digest_at FROM users');
  expect(instantOf(row?.next_digest_at).toString()).toBe('2027-09-10T04:00:00Z');
});
