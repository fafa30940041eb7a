import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { getPlan, planOfRejection, runningPlans } from '@/lib/features/recovery/data';
import {
  declinePlan,
  finishEndedPlans,
  finishPlan,
  nameRoles,
  pausePlan,
  reschedulePendingNudges,
  resumePlan,
  startPlan,
  startPlanByHand,
  tickStep,
  untickStep,
} from '@/lib/features/recovery/mutations';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';

const ZONE = 'Europe/Paris';

/** Puts this database's clock at a wall-clock moment in Paris. */
async function itIs(local: string): Promise<void> {
  const wanted = Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).epochMilliseconds;
  await shiftClock(Math.round((wanted - Date.now()) / 1000));
}
afterEach(() => shiftClock(0));

async function personIn(zone = ZONE, nudgeHour = 9): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone, nudge_hour) VALUES ($1, $2, $3, $4)', [
    id,
    `${id}@example.test`,
    zone,
    nudgeHour,
  ]);
  return mintClientScope(id);
}

/** A late-round rejection received on `day` at noon in Paris, past the triggers of the day it is logged on. */
async function rejectedOn(me: ClientScope, day: string): Promise<string> {
  const [company, application, rejection] = [randomUUID(), randomUUID(), randomUUID()];
  const received = Temporal.ZonedDateTime.from(`${day}T00:30[${ZONE}]`).toInstant();
  await asAdmin('INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, $3, $4)', [
    me.userId,
    company,
    'Northwind',
    company,
  ]);
  await asAdmin(
    `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, stage_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'Platform Engineer', 'final-round', 'final-round', 'rejected', now(), now(), now())`,
    [me.userId, application, company],
  );
  await asAdmin(
    `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
       hold_until, hold_code, in_flight_before, logged_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'final-round', 3, $7, 'HOLD-2', 8, $4, $4)`,
    [
      me.userId,
      rejection,
      application,
      received.toString(),
      ZONE,
      day,
      received.add({ hours: 72 }).toString(),
    ],
  );
  return rejection;
}

const on = (day: string) => Temporal.PlainDate.from(day);
const as = <T>(me: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(me, work);

async function planFor(me: ClientScope, day = '2026-11-23'): Promise<string> {
  const rejectionId = await rejectedOn(me, day);
  return (await as(me, (tx) => startPlan(tx, { rejectionId, day0: on(day) }))).id;
}

describe('72H: starting a plan', () => {
  test('makes one plan and two morning notes when two requests start it at once', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const rejectionId = await rejectedOn(me, '2026-11-23');
    const start = () => as(me, (tx) => startPlan(tx, { rejectionId, day0: on('2026-11-23') }));
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.id).toBe(second.id);
    const plan = await as(me, (tx) => getPlan(tx, first.id));
    expect(plan).toMatchObject({ state: 'running', day: 0, phase: 'day-0', company: 'Northwind' });
    expect(plan.nextStep?.key).toBe('read-once');
    expect(plan.nudges).toMatchObject([
      { day: 1, localDate: '2026-11-24', dueAt: '2026-11-24T08:00:00Z', state: 'pending', reason: null },
      { day: 3, localDate: '2026-11-26', dueAt: '2026-11-26T08:00:00Z', state: 'pending', reason: null },
    ]);
  });

  test.each([
    {
      title: 'is due at once late on Day 1 (NUDGE-2)',
      at: '2026-11-24T23:58',
      states: ['pending', 'pending'],
    },
    {
      title: 'is skipped once Day 1 is over (NUDGE-2)',
      at: '2026-11-25T00:01',
      states: ['skipped', 'pending'],
    },
    {
      title: 'is skipped with the other after Day 3',
      at: '2026-11-27T00:01',
      states: ['skipped', 'skipped'],
    },
  ])('the first note of a rejection logged late $title', async ({ at, states }) => {
    await itIs(at);
    const me = await personIn();
    const plan = await as(me, async (tx) => getPlan(tx, await planFor(me)));
    expect(plan.nudges.map(({ state }) => state)).toEqual(states);
    expect(
      plan.nudges.filter(({ state }) => state === 'skipped').every(({ reason }) => reason === 'day-passed'),
    ).toBe(true);
  });

  test('counts from today where somebody starts it after the rejection’s three days', async () => {
    await itIs('2026-12-30T12:00');
    const me = await personIn();
    const rejectionId = await rejectedOn(me, '2026-11-23');
    const { id } = await as(me, (tx) => startPlanByHand(tx, rejectionId));
    const plan = await as(me, (tx) => getPlan(tx, id));
    expect(plan).toMatchObject({
      state: 'running',
      day0: '2026-12-30',
      day: 0,
      late: true,
      canBeginAnew: false,
    });
    expect(plan.steps.map(({ key }) => key)).not.toContain('leave-the-reply');
    expect(plan.nudges).toMatchObject([
      { day: 1, localDate: '2026-12-31', state: 'pending' },
      { day: 3, localDate: '2027-01-02', state: 'pending' },
    ]);
    // A second press changes nothing, also on a later day of it.
    await itIs('2026-12-31T12:00');
    expect(await as(me, (tx) => startPlanByHand(tx, rejectionId))).toEqual({ id });
    expect(await as(me, (tx) => getPlan(tx, id))).toMatchObject({ day0: '2026-12-30', day: 1 });
  });

  test('begins anew from today where its days went by without anything being done, and stays over where not', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const [left, lived] = [await rejectedOn(me, '2026-11-23'), await rejectedOn(me, '2026-11-23')];
    const start = (rejectionId: string) => as(me, (tx) => startPlanByHand(tx, rejectionId));
    const [one, two] = [await start(left), await start(lived)];
    await as(me, (tx) => declinePlan(tx, one.id));
    await as(me, (tx) => tickStep(tx, { planId: two.id, step: 'move' }));
    await itIs('2026-12-30T12:00');
    expect(await as(me, (tx) => getPlan(tx, one.id))).toMatchObject({ canBeginAnew: true });
    expect([await start(left), await start(lived)]).toEqual([one, two]);
    const [again, over] = await as(
      me,
      async (tx) => [await getPlan(tx, one.id), await getPlan(tx, two.id)] as const,
    );
    expect(again).toMatchObject({
      state: 'running',
      day0: '2026-12-30',
      day: 0,
      late: true,
      canBeginAnew: false,
    });
    expect(again.nudges).toMatchObject([
      { day: 1, localDate: '2026-12-31', state: 'pending', reason: null, settledAt: null },
      { day: 3, localDate: '2027-01-02', state: 'pending', reason: null, settledAt: null },
    ]);
    expect(over).toMatchObject({ state: 'done', day0: '2026-11-23', phase: 'over', canBeginAnew: false });
  });

  test('answers NotFound for a rejection of someone else', async () => {
    const [me, other] = [await personIn(), await personIn()];
    const rejectionId = await rejectedOn(other, '2026-11-23');
    await expect(
      as(me, (tx) => startPlan(tx, { rejectionId, day0: on('2026-11-23') })),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(as(me, (tx) => startPlanByHand(tx, rejectionId))).rejects.toBeInstanceOf(NotFound);
    await expect(as(me, (tx) => getPlan(tx, 'nothing'))).rejects.toBeInstanceOf(NotFound);
    expect(await as(me, (tx) => planOfRejection(tx, rejectionId))).toBeNull();
  });
});

describe('NUDGE-3: a plan that stops', () => {
  test.each([
    { how: 'declined', stop: declinePlan, reason: 'plan-declined' },
    { how: 'done', stop: finishPlan, reason: 'plan-done' },
  ])('sends nothing any more once it is $how', async ({ how, stop, reason }) => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    await as(me, (tx) => stop(tx, id));
    await as(me, (tx) => stop(tx, id));
    const plan = await as(me, (tx) => getPlan(tx, id));
    expect(plan.state).toBe(how);
    expect(plan.nudges.map((nudge) => [nudge.state, nudge.reason])).toEqual([
      ['skipped', reason],
      ['skipped', reason],
    ]);
  });

  test('comes back with the mornings that are left when it is started again', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    const { rejectionId } = await as(me, (tx) => getPlan(tx, id));
    await as(me, (tx) => declinePlan(tx, id));
    await itIs('2026-11-25T12:00');
    expect(await as(me, (tx) => startPlanByHand(tx, rejectionId))).toEqual({ id });
    const plan = await as(me, (tx) => getPlan(tx, id));
    expect(plan.state).toBe('running');
    expect(plan.nudges.map(({ state }) => state)).toEqual(['skipped', 'pending']);
  });

  test('keeps its mornings through a pause, and is still among the plans that are on', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    await as(me, (tx) => pausePlan(tx, id));
    expect(await as(me, (tx) => runningPlans(tx))).toMatchObject([{ id, state: 'paused', nextStep: null }]);
    await as(me, (tx) => resumePlan(tx, id));
    const plan = await as(me, (tx) => getPlan(tx, id));
    expect([plan.state, ...plan.nudges.map(({ state }) => state)]).toEqual(['running', 'pending', 'pending']);
  });

  test('is done from Day 4 on, and not on the last minute of Day 3 (72H-4)', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    await itIs('2026-11-26T23:58');
    expect(await as(me, (tx) => finishEndedPlans(tx))).toBe(0);
    await itIs('2026-11-27T00:01');
    expect(await as(me, (tx) => finishEndedPlans(tx))).toBe(1);
    const plan = await as(me, (tx) => getPlan(tx, id));
    expect(plan.state).toBe('done');
    expect(plan.nudges.every(({ reason }) => reason === 'day-passed')).toBe(true);
  });
});

describe('NUDGE-1: a change of zone or hour', () => {
  test('moves what is pending to the same local day in the new zone, and adds nothing', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    await asAdmin("UPDATE users SET time_zone = 'America/New_York', nudge_hour = 7 WHERE id = $1", [
      me.userId,
    ]);
    expect(await as(me, (tx) => reschedulePendingNudges(tx))).toBe(2);
    const { nudges } = await as(me, (tx) => getPlan(tx, id));
    expect(nudges.map(({ localDate, dueAt }) => [localDate, dueAt])).toEqual([
      ['2026-11-24', '2026-11-24T12:00:00Z'],
      ['2026-11-26', '2026-11-26T12:00:00Z'],
    ]);
  });

  test('writes a day down as skipped that is over in the new zone', async () => {
    // Late on the 24th in Paris it is the 25th in Auckland already.
    await itIs('2026-11-24T08:00');
    const me = await personIn();
    const id = await planFor(me);
    await itIs('2026-11-24T20:00');
    await asAdmin("UPDATE users SET time_zone = 'Pacific/Auckland' WHERE id = $1", [me.userId]);
    await as(me, (tx) => reschedulePendingNudges(tx));
    const { nudges } = await as(me, (tx) => getPlan(tx, id));
    expect(nudges.map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'day-passed'],
      ['pending', null],
    ]);
  });

  test('leaves alone what has been sent', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const id = await planFor(me);
    await asAdmin("UPDATE nudges SET state = 'sent' WHERE plan_id = $1 AND day = 1", [id]);
    await asAdmin("UPDATE users SET time_zone = 'America/New_York' WHERE id = $1", [me.userId]);
    await as(me, (tx) => reschedulePendingNudges(tx));
    const { nudges } = await as(me, (tx) => getPlan(tx, id));
    expect(nudges.map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ['sent', '2026-11-24T08:00:00Z'],
      ['pending', '2026-11-26T14:00:00Z'],
    ]);
  });
});

describe('72H-0 to 72H-3: steps and roles', () => {
  test('ticks a step once, with its first moment, and takes it back', async () => {
    await itIs('2026-11-23T12:00');
    const me = await personIn();
    const planId = await planFor(me);
    await as(me, (tx) => tickStep(tx, { planId, step: 'read-once' }));
    const doneAt = async () => (await as(me, (tx) => getPlan(tx, planId))).steps[0]?.doneAt;
    const first = await doneAt();
    await itIs('2026-11-23T13:00');
    await as(me, (tx) => tickStep(tx, { planId, step: 'read-once' }));
    expect(await doneAt()).toBe(first);
    expect((await as(me, (tx) => getPlan(tx, planId))).nextStep?.key).toBe('leave-the-reply');
    await as(me, (tx) => untickStep(tx, { planId, step: 'read-once' }));
    expect(await doneAt()).toBeNull();
  });

  test('answers NotFound to every write on a plan of someone else', async () => {
    await itIs('2026-11-23T12:00');
    const [me, other] = [await personIn(), await personIn()];
    const planId = await planFor(other);
    const writes: ((tx: ClientTx) => Promise<unknown>)[] = [
      (tx) => getPlan(tx, planId),
      (tx) => tickStep(tx, { planId, step: 'move' }),
      (tx) => untickStep(tx, { planId, step: 'move' }),
      (tx) => declinePlan(tx, planId),
      (tx) => finishPlan(tx, planId),
      (tx) => pausePlan(tx, planId),
      (tx) => resumePlan(tx, planId),
      (tx) => nameRoles(tx, { planId, roles: [] }),
    ];
    for (const write of writes) await expect(as(me, write)).rejects.toBeInstanceOf(NotFound);
    expect((await as(other, (tx) => getPlan(tx, planId))).state).toBe('running');
  });

  test('keeps the named roles as saved applications, and the same form twice adds nothing (72H-1)', async () => {
    await itIs('2026-11-24T19:00');
    const me = await personIn();
    const planId = await planFor(me);
    const roles = ['Litware', 'Adatum', 'Proseware'].map((company) => ({ company, role: 'Engineer' }));
    const name = () => as(me, (tx) => nameRoles(tx, { planId, roles }));
    await Promise.all([name(), name()]);
    const plan = await as(me, (tx) => getPlan(tx, planId));
    expect(plan.roles.map(({ company, stage, applied }) => [company, stage, applied]).sort()).toEqual([
      ['Adatum', 'saved', false],
      ['Litware', 'saved', false],
      ['Proseware', 'saved', false],
    ]);
    expect(plan.steps.find(({ key }) => key === 'name-roles')?.done).toBe(true);
  });

  test('keeps one or two roles as well and leaves the step open until there are three (72H-1)', async () => {
    await itIs('2026-11-24T19:00');
    const me = await personIn();
    const planId = await planFor(me);
    const isTicked = async (...companies: string[]) => {
      const roles = companies.map((company) => ({ company, role: 'Engineer' }));
      await as(me, (tx) => nameRoles(tx, { planId, roles }));
      const { steps } = await as(me, (tx) => getPlan(tx, planId));
      return steps.find(({ key }) => key === 'name-roles')?.done;
    };
    expect(await isTicked('Litware')).toBe(false);
    expect(await isTicked('Adatum', 'Litware')).toBe(false);
    expect(await isTicked('Proseware')).toBe(true);
  });
});
