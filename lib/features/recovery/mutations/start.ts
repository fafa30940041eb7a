import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type LockedPlan, lockPlan } from '@/lib/features/recovery/mutations/plan-row';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type NudgeTime, nudgeTimes } from '@/lib/rules/nudge';
import { planBeganLate, planCanBeginAnew, planDay, planDay0, planHasEnded } from '@/lib/rules/plan';
import { localDate } from '@/lib/rules/time';

/**
 * 72H: makes the plan of a rejection with its two morning notes. `day0` is a local date: the day of the rejection, or
 * the day on which the person starts it. There is one plan a rejection: a second call answers the first one's id and
 * changes nothing. Throws NotFound for a foreign rejection.
 */
export async function startPlan(
  tx: ClientTx,
  { rejectionId, day0 }: { rejectionId: string; day0: Temporal.PlainDate },
): Promise<{ id: string }> {
  const { userId } = tx.scope;
  const receivedOn = await receiptOf(tx, rejectionId);
  const beganLate = planBeganLate({ day0, receivedOn });
  // Two at once: the second insert waits for the first, then finds it and makes no row.
  const [made] = await tx.db.plan.createManyAndReturn({
    data: [{ userId, rejectionId, day0: dateOfDay(day0), beganLate, startedAt: dateOf(tx.now) }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) {
    return tx.db.plan.findUniqueOrThrow({
      where: { userId_rejectionId: { userId, rejectionId } },
      select: { id: true },
    });
  }
  await tx.db.nudge.createMany({
    data: nudgesFrom(tx, day0).map((nudge) => ({ userId, planId: made.id, ...rowOf(tx, nudge) })),
  });
  return made;
}

/**
 * 72H: the person starts a plan for any rejection. Its days are the rejection's own while they last; after that they
 * count from today. One that was declined or ended is taken up again while its days last: mornings that were only
 * stopped by that come back, and one that has left never leaves again. One of which nothing was done begins anew.
 */
export async function startPlanByHand(tx: ClientTx, rejectionId: string): Promise<{ id: string }> {
  const today = localDate(tx.now, tx.viewer.zone);
  const day0 = planDay0({ receivedOn: await receiptOf(tx, rejectionId), today });
  const { id } = await startPlan(tx, { rejectionId, day0 });
  const plan = await lockPlan(tx, id);
  const day = planDay({ day0: plan.day0, today });
  if (planHasEnded(day)) await beginAnew(tx, plan, { day, today });
  else if (plan.state === 'declined' || plan.state === 'done') await takeUpAgain(tx, plan);
  return { id };
}

/**
 * 72H: a slip in the day of receipt was put right, so the plan counts from `day0`, with its morning notes that have not left.
 * What was ticked, named and decided about it stays.
 */
export async function moveDays(
  tx: ClientTx,
  { planId, day0 }: { planId: string; day0: Temporal.PlainDate },
): Promise<void> {
  const { userId } = tx.scope;
  const { state } = await tx.db.plan.update({
    where: { userId_id: { userId, id: planId } },
    data: { day0: dateOfDay(day0) },
    select: { state: true },
  });
  const goesOn = state === 'running' || state === 'paused';
  for (const nudge of nudgesFrom(tx, day0)) {
    const { day, localDate: date, timeZone, dueAt, ...settled } = rowOf(tx, nudge);
    const where = { userId, planId, day };
    const when = { localDate: date, timeZone, dueAt };
    await tx.db.nudge.updateMany({ where: { ...where, state: 'skipped' }, data: when });
    if (goesOn)
      await tx.db.nudge.updateMany({
        where: { ...where, OR: [{ state: 'pending' }, { state: 'skipped', reason: 'day-passed' }] },
        data: { ...when, ...settled },
      });
  }
}

/** 72H: its three days went by without anything being done: it counts from today, with its morning notes. */
async function beginAnew(
  tx: ClientTx,
  plan: LockedPlan,
  { day, today }: { day: number; today: Temporal.PlainDate },
): Promise<void> {
  const { userId } = tx.scope;
  const ticked = await tx.db.planStep.count({ where: { userId, planId: plan.id } });
  // One that was skipped is offered again, whatever was ticked in it before.
  if (plan.state !== 'declined' && !planCanBeginAnew({ day, ticked })) return;
  await tx.db.plan.update({
    where: { userId_id: { userId, id: plan.id } },
    data: {
      ...{ state: 'running', day0: dateOfDay(today), startedAt: dateOf(tx.now), endedAt: null },
      beganLate: true,
    },
  });
  for (const nudge of nudgesFrom(tx, today)) {
    const { day: number, ...row } = rowOf(tx, nudge);
    await tx.db.nudge.updateMany({ where: { userId, planId: plan.id, day: number }, data: row });
  }
}

async function takeUpAgain(tx: ClientTx, plan: LockedPlan): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.plan.update({
    where: { userId_id: { userId, id: plan.id } },
    data: { state: 'running', endedAt: null },
  });
  for (const nudge of nudgesFrom(tx, plan.day0)) {
    if (nudge.state === 'skipped') continue;
    const { day, ...row } = rowOf(tx, nudge);
    await tx.db.nudge.updateMany({
      where: {
        userId,
        planId: plan.id,
        day,
        state: 'skipped',
        reason: { in: ['plan-declined', 'plan-done', 'accepted-offer'] },
      },
      data: row,
    });
  }
}

const nudgesFrom = (tx: ClientTx, day0: Temporal.PlainDate): NudgeTime[] =>
  nudgeTimes({ day0, timeZone: tx.viewer.zone, nudgeHour: tx.viewer.nudgeHour, loggedAt: tx.now });

/** NUDGE-2: never late, so a day that is over is written down as skipped at once. */
function rowOf(tx: ClientTx, nudge: NudgeTime) {
  const isDue = nudge.state === 'due';
  return {
    day: nudge.day,
    localDate: dateOfDay(nudge.localDate),
    timeZone: tx.viewer.zone,
    dueAt: dateOf(nudge.at),
    state: isDue ? 'pending' : 'skipped',
    reason: isDue ? null : 'day-passed',
    settledAt: isDue ? null : dateOf(tx.now),
  } satisfies Prisma.NudgeUpdateManyMutationInput;
}

/** The local date on which a rejection of the acting person was received. */
async function receiptOf(tx: ClientTx, rejectionId: string): Promise<Temporal.PlainDate> {
  const rejection = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    select: { receivedOn: true },
  });
  if (!rejection) throw new NotFound('rejection');
  return plainDateOf(rejection.receivedOn);
}
