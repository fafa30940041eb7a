import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { setPreference } from '@/lib/features/account/unsubscribe';
import { unsubscribeLinks } from '@/lib/features/notifications/unsubscribe';
import { finishPlansAndTell } from '@/lib/features/recovery/ended-plans';
import { declinePlan, pausePlan, startPlan } from '@/lib/features/recovery/mutations';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import { addressHash } from '@/lib/mail/suppression';
import { sweep } from '@/lib/outbox/sweep';
import { instantOf } from '@/lib/platform/clock';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
  await asAdmin('DELETE FROM nudges');
});

const ZONE = 'America/New_York';

/** Moves the clock to an instant, from wherever the real one is. */
async function at(instant: Temporal.Instant) {
  const [row] = await asAdmin('SELECT now() AS now');
  await shiftClock(Math.ceil(instantOf(row?.now).until(instant).total('seconds')));
}

/** A plan of `me` that starts today at noon, where they are. Answers its id and the mornings that follow. */
async function planned(me: ClientScope, day0: Temporal.PlainDate) {
  const { rejectionId } = await heldReply(me);
  const { id } = await inScope(me, (tx) => startPlan(tx, { rejectionId, day0 }));
  return id;
}

/** Noon of a day in New York with the clock on it, and hours of the days after it. */
async function noon() {
  const day0 = Temporal.PlainDate.from('2027-03-12');
  const hourOf = (day: number, time: string) =>
    day0.add({ days: day }).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
  await at(hourOf(0, '12:00'));
  return { day0, hourOf };
}

const nudgesOf = (me: ClientScope) =>
  asAdmin('SELECT day, state, reason FROM nudges WHERE user_id = $1 ORDER BY day, plan_id', [me.userId]);

test('sends on Day 1 and Day 3 at nine in the morning, across the change to summer time (NUDGE-1)', async () => {
  const { day0, hourOf } = await noon(); // clocks go forward on Day 2, 14 March 2027
  const me = await someone(ZONE);
  await planned(me, day0);
  const way = watched();
  for (const [day, time, sends] of [
    [0, '18:00', 0],
    [1, '08:59:50', 0],
    [1, '09:00:00', 1],
    [1, '12:00:00', 1],
    [2, '09:00:00', 1],
    [3, '08:59:50', 1],
    [3, '09:00:00', 2],
    [5, '09:00:00', 2],
  ] as const) {
    await at(hourOf(day, time));
    await queueDueNudges();
    await sweep(sender(way.adapter));
    expect([day, time, way.sent.length]).toEqual([day, time, sends]);
  }
  expect(await nudgesOf(me)).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  const { mail } = way.sent[0] ?? {};
  expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain('Northwind');
});

test('records a nudge whose local day has passed as skipped, and sends none late (NUDGE-2)', async () => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  await planned(me, day0);
  await at(hourOf(2, '00:00:01'));
  expect(await queueDueNudges()).toBe(0);
  expect(await nudgesOf(me)).toMatchObject([
    { state: 'skipped', reason: 'day-passed' },
    { state: 'pending' },
  ]);
});

test('does not send a queued nudge once its local day is over (NUDGE-2)', async () => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  await planned(me, day0);
  await at(hourOf(1, '23:59:50'));
  expect(await queueDueNudges()).toBe(1);
  await at(hourOf(2, '00:00:00'));
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect(await asAdmin('SELECT state, reason FROM outbox')).toEqual([
    { state: 'skipped', reason: 'day-passed' },
  ]);
});

test('sends one mail a local day for several plans, also when one comes later (NUDGE-2)', async () => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  await planned(me, day0);
  await planned(me, day0);
  await planned(me, day0.subtract({ days: 2 }));
  const way = watched();
  await at(hourOf(1, '09:00'));
  expect(await queueDueNudges()).toBe(1);
  const late = await planned(me, day0);
  await queueDueNudges();
  await sweep(sender(way.adapter));
  expect(way.sent).toHaveLength(1);
  expect(way.sent[0]?.mail.subject).toBe('Day 1 and day 3 of your plans');
  expect(await asAdmin('SELECT state FROM nudges WHERE plan_id = $1 AND day = 1', [late])).toEqual([
    { state: 'sent' },
  ]);
});

test('queues one mail when two workers pass at once (NUDGE-2)', async () => {
  const { day0, hourOf } = await noon();
  const people = await Promise.all([someone(ZONE), someone(ZONE), someone(ZONE)]);
  for (const me of people) for (const _ of [1, 2]) await planned(me, day0);
  await at(hourOf(1, '09:00'));
  await Promise.all([queueDueNudges(), queueDueNudges(), queueDueNudges()]);
  await queueDueNudges();
  expect(await asAdmin('SELECT user_id FROM outbox')).toHaveLength(people.length);
  expect(await asAdmin("SELECT 1 FROM nudges WHERE day = 1 AND state <> 'sent'")).toEqual([]);
});

test('goes by the zone the person is in by then (NUDGE-1)', async () => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  await planned(me, day0);
  await asAdmin("UPDATE users SET time_zone = 'America/Los_Angeles' WHERE id = $1", [me.userId]);
  await at(hourOf(1, '09:00'));
  expect(await queueDueNudges()).toBe(0);
  await at(hourOf(1, '11:59:50'));
  expect(await queueDueNudges()).toBe(0);
  await at(hourOf(1, '12:00'));
  expect(await queueDueNudges()).toBe(1);
});

type Stop = { reason: string; stop: (me: ClientScope, planId: string) => Promise<unknown> };
const STOPS: Stop[] = [
  { reason: 'unsubscribed', stop: (me) => setPreference(tokenOf(me), 'off') },
  { reason: 'paused', stop: (me, planId) => inScope(me, (tx) => pausePlan(tx, planId)) },
  { reason: 'plan-declined', stop: (me, planId) => inScope(me, (tx) => declinePlan(tx, planId)) },
  {
    reason: 'accepted-offer',
    stop: (me) => asAdmin("UPDATE applications SET ending = 'accepted' WHERE user_id = $1", [me.userId]),
  },
  {
    reason: 'bounced',
    stop: (me) =>
      asAdmin("INSERT INTO suppressions (email_hash, reason, at) VALUES ($1, 'complained', now())", [
        Buffer.from(addressHash(`${me.userId}@example.test`)),
      ]),
  },
];
const tokenOf = (me: ClientScope) =>
  new URL(unsubscribeLinks(me.userId, 'nudge').page).searchParams.get('t') ?? '';

test.each(STOPS)('stops before it is queued: $reason (NUDGE-3)', async ({ reason, stop }) => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  await stop(me, await planned(me, day0));
  await at(hourOf(1, '09:00'));
  expect(await queueDueNudges()).toBe(0);
  expect((await nudgesOf(me))[0]).toMatchObject({ state: 'skipped', reason });
});

test.each(STOPS)('stops after it was queued: $reason (NUDGE-3)', async ({ stop }) => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  const planId = await planned(me, day0);
  await at(hourOf(1, '09:00'));
  expect(await queueDueNudges()).toBe(1);
  await stop(me, planId);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect(await asAdmin('SELECT state FROM outbox')).toEqual([{ state: 'cancelled' }]);
});

test('unsubscribes by token alone, as often as asked, and back again (NUDGE-3)', async () => {
  const me = await someone();
  const off = async () =>
    (await asAdmin('SELECT muted_mails FROM users WHERE id = $1', [me.userId]))[0]?.muted_mails;
  expect(await setPreference(tokenOf(me), 'off')).toBe(true);
  expect(await setPreference(tokenOf(me), 'off')).toBe(true);
  expect(await off()).toEqual(['nudge']);
  expect(await setPreference(tokenOf(me), 'on')).toBe(true);
  expect(await off()).toEqual([]);
});

test('refuses a token that was made up, changed or belongs to nobody', async () => {
  const [me, other] = [await someone(), await someone()];
  const [, , signature] = tokenOf(me).split('.');
  for (const token of [
    '',
    'x',
    me.userId,
    `${other.userId}.${signature}`,
    `${me.userId}.${'A'.repeat(43)}`,
  ]) {
    expect(await setPreference(token, 'off')).toBe(false);
  }
  const gone = new URL(unsubscribeLinks(randomUUID(), 'nudge').page).searchParams.get('t') ?? '';
  expect(await setPreference(gone, 'off')).toBe(false);
});

test('writes a plan down as done once its third day is over (72H-4)', async () => {
  const { day0, hourOf } = await noon();
  const me = await someone(ZONE);
  const id = await planned(me, day0);
  const state = async () => (await asAdmin('SELECT state FROM plans WHERE id = $1', [id]))[0]?.state;
  await at(hourOf(3, '23:59'));
  await finishPlansAndTell();
  expect(await state()).toBe('running');
  await at(hourOf(4, '00:01'));
  await finishPlansAndTell();
  expect(await state()).toBe('done');
});
