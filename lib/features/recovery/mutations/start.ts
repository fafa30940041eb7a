import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { lockPlan } from '@/lib/features/recovery/mutations/plan-row';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { nudgeTimes } from '@/lib/rules/nudge';
import { planDay, planHasEnded } from '@/lib/rules/plan';
import { localDate } from '@/lib/rules/time';

/**
 * 72H: the plan of a rejection with its two morning notes. `receivedOn` is the local date of receipt, Day 0.
 * There is one plan a rejection: a second call answers the first one's id and changes nothing. A rejection
 * logged after its three days gets a plan that is over already. Throws NotFound for a foreign rejection.
 */
export async function startPlan(
  tx: ClientTx,
  { rejectionId, receivedOn }: { rejectionId: string; receivedOn: Temporal.PlainDate },
): Promise<{ id: string }> {
  const { userId } = tx.scope;
  await receiptOf(tx, rejectionId);
  const { zone: timeZone, nudgeHour } = tx.viewer;
  const over = planHasEnded(planDay({ day0: receivedOn, today: localDate(tx.now, timeZone) }));
  const now = dateOf(tx.now);
  // Two at once: the second insert waits for the first, then finds it and makes no row.
  const [made] = await tx.db.plan.createManyAndReturn({
    data: [
      {
        userId,
        rejectionId,
        day0: dateOfDay(receivedOn),
        startedAt: now,
        ...(over ? { state: 'done', endedAt: now } : {}),
      },
    ],
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
    data: nudgeTimes({ receivedOn, timeZone, nudgeHour, loggedAt: tx.now }).map((nudge) => ({
      userId,
      planId: made.id,
      day: nudge.day,
      localDate: dateOfDay(nudge.localDate),
      timeZone,
      dueAt: dateOf(nudge.at),
      // NUDGE-2: never late, so a day that is over is written down as skipped at once.
      ...(nudge.state === 'due'
        ? { state: 'pending' }
        : { state: 'skipped', reason: 'day-passed', settledAt: now }),
    })),
  });
  return made;
}

/**
 * 72H: the person starts a plan for any rejection, or takes up one they had declined or ended, as long as its
 * days last. Mornings that were only stopped by that come back; one that has left never leaves again.
 */
export async function startPlanByHand(tx: ClientTx, rejectionId: string): Promise<{ id: string }> {
  const { userId } = tx.scope;
  const receivedOn = await receiptOf(tx, rejectionId);
  const { id } = await startPlan(tx, { rejectionId, receivedOn });
  const plan = await lockPlan(tx, id);
  const { zone: timeZone, nudgeHour } = tx.viewer;
  const over = planHasEnded(planDay({ day0: plan.day0, today: localDate(tx.now, timeZone) }));
  if (over || (plan.state !== 'declined' && plan.state !== 'done')) return { id };
  await tx.db.plan.update({
    where: { userId_id: { userId, id } },
    data: { state: 'running', endedAt: null },
  });
  for (const nudge of nudgeTimes({ receivedOn: plan.day0, timeZone, nudgeHour, loggedAt: tx.now })) {
    if (nudge.state === 'skipped') continue;
    await tx.db.nudge.updateMany({
      where: {
        userId,
        planId: id,
        day: nudge.day,
        state: 'skipped',
        reason: { in: ['plan-declined', 'plan-done', 'accepted-offer'] },
      },
      data: { state: 'pending', reason: null, settledAt: null, timeZone, dueAt: dateOf(nudge.at) },
    });
  }
  return { id };
}

/** Day 0 of a rejection of the acting person. */
async function receiptOf(tx: ClientTx, rejectionId: string): Promise<Temporal.PlainDate> {
  const rejection = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    select: { receivedOn: true },
  });
  if (!rejection) throw new NotFound('rejection');
  return plainDateOf(rejection.receivedOn);
}
