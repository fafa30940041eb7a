import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { updateMe } from '@/lib/features/account/mutations';
import { setPreference } from '@/lib/features/account/unsubscribe';
import { unsubscribeLinks } from '@/lib/features/notifications/unsubscribe';
import { declinePlan, finishPlan, pausePlan, startPlan } from '@/lib/features/recovery/mutations';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import type { SendResult } from '@/lib/mail/port';
import { sweep } from '@/lib/outbox/sweep';
import { instantOf } from '@/lib/platform/clock';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, queued, sender, someone, watched } from '@/test/queued';

// NUDGE-2, NUDGE-3: what a plan says about its morning notes follows what became of the mail.

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox; DELETE FROM nudges; DELETE FROM suppressions');
});

const ZONE = 'America/New_York';
const DAY_0 = Temporal.PlainDate.from('2027-02-02');
const REFUSED: SendResult = { outcome: 'failed', reason: 'smtp-550', addressGone: true };

async function itIs(day: number, time: string) {
  const wanted = DAY_0.add({ days: day }).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
  const [row] = await asAdmin('SELECT now() AS now');
  await shiftClock(Math.ceil(instantOf(row?.now).until(wanted).total('seconds')));
}

async function planned(me: ClientScope, day0 = DAY_0) {
  const { rejectionId } = await heldReply(me);
  return (await inScope(me, (tx) => startPlan(tx, { rejectionId, day0 }))).id;
}

/** Somebody on the morning of Day 1, with their plan's mail queued. */
async function onDayOne() {
  await itIs(0, '12:00');
  const me = await someone(ZONE);
  const planId = await planned(me);
  await itIs(1, '09:00');
  expect(await queueDueNudges()).toBe(1);
  return { me, planId };
}

const nudge = async (planId: string, day = 1) =>
  (await asAdmin('SELECT state, reason FROM nudges WHERE plan_id = $1 AND day = $2', [planId, day]))[0];
const sentBy = async (answer?: SendResult) => {
  const way = watched(answer);
  await sweep(sender(way.adapter));
  return way.sent.length;
};

describe('the record of a morning note (NUDGE-2)', () => {
  test('says skipped when its mail could not leave all day', async () => {
    const { planId } = await onDayOne();
    await sentBy({ outcome: 'retry', reason: 'smtp-econnection' });
    expect(await nudge(planId)).toEqual({ state: 'sent', reason: null });
    await itIs(2, '00:00:01');
    expect(await sentBy()).toBe(0);
    expect(await nudge(planId)).toEqual({ state: 'skipped', reason: 'day-passed' });
    expect(await nudge(planId, 3)).toMatchObject({ state: 'pending' });
  });

  test('says so for every plan of that day, and for one that comes later', async () => {
    await itIs(0, '12:00');
    const me = await someone(ZONE);
    const plans = [await planned(me), await planned(me)];
    await itIs(1, '09:00');
    await queueDueNudges();
    await sentBy({ outcome: 'failed', reason: 'smtp-554' });
    plans.push(await planned(me));
    await queueDueNudges();
    for (const id of plans) expect(await nudge(id)).toEqual({ state: 'skipped', reason: 'not-delivered' });
  });

  test.each([
    { outcome: 'unknown', reason: 'smtp-econnection' },
    { outcome: 'failed', reason: 'smtp-554' },
  ] as const)('is not sent where that is not known: $outcome', async (answer) => {
    const { planId } = await onDayOne();
    const way = watched(answer, false);
    await sweep(sender(way.adapter));
    const reason = answer.outcome === 'unknown' ? 'unclear' : 'not-delivered';
    expect(await nudge(planId)).toEqual({ state: 'skipped', reason });
  });

  test.each([
    { by: 'the link', stop: (me: ClientScope) => setPreference(tokenOf(me), 'off') },
    { by: 'the settings', stop: (me: ClientScope) => inScope(me, (tx) => updateMe(tx, { nudges: false })) },
  ])('says unsubscribed when a waiting mail was stopped by $by (NUDGE-3)', async ({ stop }) => {
    const { me, planId } = await onDayOne();
    await stop(me);
    expect(await sentBy()).toBe(0);
    expect(await nudge(planId)).toEqual({ state: 'skipped', reason: 'unsubscribed' });
  });

  test('says sent when it was', async () => {
    const { planId } = await onDayOne();
    expect(await sentBy()).toBe(1);
    expect(await nudge(planId)).toEqual({ state: 'sent', reason: null });
  });
});
const tokenOf = (me: ClientScope) =>
  new URL(unsubscribeLinks(me.userId, 'nudge').page).searchParams.get('t') ?? '';

describe('a mail that waits while its plan stops (NUDGE-3)', () => {
  test.each([
    { stop: declinePlan, reason: 'plan-declined' },
    { stop: finishPlan, reason: 'plan-done' },
    { stop: pausePlan, reason: 'paused' },
  ])('does not leave for another plan that has no note that day: $reason', async ({ stop, reason }) => {
    const { me, planId } = await onDayOne();
    const other = await planned(me, DAY_0.subtract({ days: 1 }));
    await inScope(me, (tx) => stop(tx, planId));
    expect(await sentBy()).toBe(0);
    expect(await nudge(planId)).toEqual({ state: 'skipped', reason });
    expect(await nudge(other, 3)).toMatchObject({ state: 'pending' });
  });

  test('leaves for another plan that it speaks for too', async () => {
    await itIs(0, '12:00');
    const me = await someone(ZONE);
    const [gone, stays] = [await planned(me), await planned(me)];
    await itIs(1, '09:00');
    await queueDueNudges();
    await inScope(me, (tx) => declinePlan(tx, gone));
    expect(await sentBy()).toBe(1);
    expect(await nudge(stays)).toMatchObject({ state: 'sent' });
  });
});

describe('an address that is gone (NUDGE-3)', () => {
  const suppressed = () => asAdmin('SELECT reason FROM suppressions');

  test('is remembered, so that Day 3 does not try it again', async () => {
    const { planId } = await onDayOne();
    await sentBy(REFUSED);
    expect(await nudge(planId)).toEqual({ state: 'skipped', reason: 'bounced' });
    expect(await suppressed()).toEqual([{ reason: 'bounced' }]);
    await itIs(3, '09:00');
    expect(await queueDueNudges()).toBe(0);
    expect(await nudge(planId, 3)).toEqual({ state: 'skipped', reason: 'bounced' });
  });

  test.each([
    ['a text refused for itself', { outcome: 'failed', reason: 'smtp-554' }],
    ['a server that is busy', { outcome: 'retry', reason: 'smtp-451' }],
  ] as const)('is not what %s means', async (_what, answer) => {
    await onDayOne();
    await sentBy(answer);
    expect(await suppressed()).toEqual([]);
  });

  test('is the person’s own: an employer’s or a coach’s says nothing about them', async () => {
    const me = await someone();
    await queued(me, () => ({ kind: 'coach-invitation' }));
    await sentBy(REFUSED);
    expect(await suppressed()).toEqual([]);
  });
});
