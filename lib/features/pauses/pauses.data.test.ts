import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { sendDigests } from '@/lib/features/digest/jobs';
import { insightsOf } from '@/lib/features/insights/data';
import { getPause } from '@/lib/features/pauses/data';
import { endPause, pauseEverything, welcomed } from '@/lib/features/pauses/mutations';
import { startPlan } from '@/lib/features/recovery/mutations';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import { today } from '@/lib/features/today/data';
import { sweep } from '@/lib/outbox/sweep';
import { instantOf } from '@/lib/platform/clock';
import type { PauseLength } from '@/lib/rules/pause';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';
import { allowed, applied, logged } from '@/test/rejected';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM users');
  await asAdmin('DELETE FROM outbox');
});

const ZONE = 'Europe/Berlin';

/** Puts the clock to a local moment. */
async function at(local: string) {
  const [row] = await asAdmin('SELECT now() AS now');
  const wanted = Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
  await shiftClock(Math.ceil(instantOf(row?.now).until(wanted).total('seconds')));
}
const pause = async (me: ClientScope, length: PauseLength) =>
  allowed(await inScope(me, (tx) => pauseEverything(tx, length)));
const end = async (me: ClientScope) => allowed(await inScope(me, endPause));
const running = async (me: ClientScope) => (await inScope(me, getPause)).running;
const todayOf = (me: ClientScope) => inScope(me, today);
const nudgesOf = (me: ClientScope) =>
  asAdmin('SELECT day, state, reason FROM nudges WHERE user_id = $1 ORDER BY day', [me.userId]);

async function planned(me: ClientScope, day0: string) {
  const { rejectionId } = await heldReply(me);
  await inScope(me, (tx) => startPlan(tx, { rejectionId, day0: Temporal.PlainDate.from(day0) }));
}

describe('a break from everything', () => {
  test('runs until it ends by itself, by one’s word, or never by itself', async () => {
    await at('2027-03-10T12:00');
    const [few, week, open] = [await someone(ZONE), await someone(ZONE), await someone(ZONE)];
    expect((await pause(few, 'few-days')).running?.until).toBe('2027-03-12T23:00:00Z');
    await pause(week, 'week');
    expect((await pause(open, 'open')).running?.until).toBeNull();
    await at('2027-03-12T23:59:50');
    expect(await running(few)).not.toBeNull();
    await at('2027-03-13T00:00');
    expect(await running(few)).toBeNull();
    expect(await running(week)).not.toBeNull();
    await end(week);
    expect(await running(week)).toBeNull();
    await at('2027-09-13T00:00');
    expect(await running(open)).not.toBeNull();
  });

  test('is one, also when two are begun at once; begun again it changes when it ends', async () => {
    const me = await someone(ZONE);
    await Promise.all([pause(me, 'week'), pause(me, 'open'), pause(me, 'week')]);
    await pause(me, 'open');
    expect((await running(me))?.until).toBeNull();
    expect(await asAdmin('SELECT 1 FROM pauses WHERE user_id = $1', [me.userId])).toHaveLength(1);
  });

  test('is nobody else’s, and can be taken again once it is over', async () => {
    await at('2027-03-10T12:00');
    const [me, other] = [await someone(ZONE), await someone(ZONE)];
    await pause(me, 'few-days');
    await end(other);
    expect(await running(me)).not.toBeNull();
    expect(await running(other)).toBeNull();
    await at('2027-03-20T12:00');
    await pause(me, 'week');
    expect((await running(me))?.since).toMatch(/^2027-03-20/);
    expect(await asAdmin('SELECT 1 FROM pauses WHERE user_id = $1', [me.userId])).toHaveLength(2);
  });
});

describe('NUDGE-2, NUDGE-3: reminders in a break', () => {
  test('are skipped on their day and never sent afterwards; the next one comes as planned', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    await planned(me, '2027-03-10');
    await pause(me, 'open');
    await at('2027-03-11T09:00:05');
    expect(await queueDueNudges()).toBe(0);
    await end(me);
    await at('2027-03-11T10:00');
    expect(await queueDueNudges()).toBe(0);
    await at('2027-03-13T09:00:05');
    expect(await queueDueNudges()).toBe(1);
    expect(await nudgesOf(me)).toEqual([
      { day: 1, state: 'skipped', reason: 'paused' },
      { day: 3, state: 'sent', reason: null },
    ]);
  });

  test('that are queued already stay here, and the news of one’s own reply goes', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    await planned(me, '2027-03-10');
    await at('2027-03-11T09:00:05');
    expect(await queueDueNudges()).toBe(1);
    const reminder = await queued(me, () => ({ kind: 'month-ready' }));
    const news = await queued(me, () => ({ kind: 'reply-sent' }));
    await pause(me, 'week');
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent).toHaveLength(1);
    expect(await rowOf(reminder)).toMatchObject({ state: 'cancelled', reason: 'paused' });
    expect(await rowOf(news)).toMatchObject({ state: 'sent' });
    expect(await nudgesOf(me)).toMatchObject([{ day: 1, state: 'skipped', reason: 'paused' }, { day: 3 }]);
    await end(me);
    await sweep(sender(way.adapter));
    expect(way.sent).toHaveLength(1);
  });

  test('come as one mail afterwards, where days went by that brought something', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    for (const company of ['Northwind', 'Contoso', 'Adatum'])
      await logged(me, await applied(me, 'applied', company));
    await at('2027-09-08T09:00:05');
    await sendDigests();
    await pause(me, 'open');
    for (const day of ['2027-09-09', '2027-09-10', '2027-09-11', '2027-10-05']) {
      await at(`${day}T09:00:05`);
      expect([day, await sendDigests()]).toEqual([day, 0]);
    }
    await at('2027-10-05T12:00');
    await end(me);
    expect(await sendDigests()).toBe(0);
    await at('2027-10-06T09:00:05');
    expect(await sendDigests()).toBe(1);
    await at('2027-10-07T09:00:05');
    expect(await sendDigests()).toBe(0);
    expect(await asAdmin("SELECT 1 FROM outbox WHERE kind = 'come-back'")).toHaveLength(1);
  });
});

test('HOLD-6: a scheduled reply keeps its hold in a break, and is sent at its time', async () => {
  const me = await someone();
  const reply = await heldReply(me);
  await queuedReply(me, reply);
  const paused = await pause(me, 'week');
  expect(paused.scheduled).toMatchObject([{ rejectionId: reply.rejectionId, company: 'Northwind' }]);
  const way = watched();
  await shiftClock(24 * 3600 - 5);
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  await shiftClock(24 * 3600 + 1);
  await sweep(sender(way.adapter));
  expect(way.sent.map(({ mail }) => mail.to)).toContain('them@example.test');
});

describe('Today', () => {
  test('asks and counts nothing in a break, and loses nothing', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    await planned(me, '2027-03-10');
    const before = await todayOf(me);
    expect(before.next).not.toBeNull();
    await pause(me, 'week');
    expect(await todayOf(me)).toMatchObject({
      ...{ next: null, later: [], plans: [], replies: [], answers: [], opening: null, comment: null },
      pause: { until: '2027-03-16T23:00:00Z' },
      back: false,
    });
    await end(me);
    expect(await todayOf(me)).toEqual({ ...before, back: true });
  });

  test('says once that they are back, on the day on which they look', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    await applied(me, 'applied');
    await pause(me, 'few-days');
    await at('2027-03-15T08:00');
    expect(await todayOf(me)).toMatchObject({ pause: null, back: true });
    await inScope(me, welcomed);
    await at('2027-03-15T20:00');
    expect((await todayOf(me)).back).toBe(true);
    await at('2027-03-16T00:00');
    expect((await todayOf(me)).back).toBe(false);
  });

  test('PIPE-3: does not count a break among the first two weeks', async () => {
    await at('2027-03-10T12:00');
    const me = await someone(ZONE);
    await applied(me, 'applied');
    await at('2027-03-12T00:00:10');
    const openings = async () => [
      (await todayOf(me)).opening,
      (await inScope(me, (tx) => insightsOf(tx))).insights.opening,
    ];
    expect(await openings()).toMatchObject([{ day: 3 }, { day: 3 }]);
    await pause(me, 'week');
    expect(await openings()).toEqual([null, null]);
    await at('2027-03-19T12:00');
    expect(await openings()).toMatchObject([{ day: 4 }, { day: 4 }]);
    await asAdmin(
      "UPDATE applications SET furthest_stage = 'phone-screen', applied_on = NULL WHERE user_id = $1",
      [me.userId],
    );
    expect(await openings(), 'nobody knows when it began (0071)').toEqual([null, null]);
  });
});
