import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { lockPlan, skipPendingNudges } from '@/lib/features/recovery/mutations/plan-row';
import type { StoredPlanState } from '@/lib/features/recovery/types';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { PLAN_LAST_DAY } from '@/lib/rules/policy';
import { addDays, localDate } from '@/lib/rules/time';

/** 72H, NUDGE-3: the person wants no plan for this one. Its morning notes stop at once. Throws NotFound. */
export async function declinePlan(tx: ClientTx, planId: string): Promise<void> {
  await undoable(tx, { kind: 'plan-skipped' }, async () => {
    if (await move(tx, planId, ['running', 'paused'], 'declined'))
      await skipPendingNudges(tx, planId, 'plan-declined');
  });
}

/** 72H-4, NUDGE-3: the person calls it done before Day 3 is over. Throws NotFound. */
export async function finishPlan(tx: ClientTx, planId: string): Promise<void> {
  await undoable(tx, { kind: 'plan-ended' }, async () => {
    if (await move(tx, planId, ['running', 'paused'], 'done'))
      await skipPendingNudges(tx, planId, 'plan-done');
  });
}

/**
 * NUDGE-3: nothing is sent while a plan is paused. Its days go on, as they are calendar days; a morning note
 * that comes due meanwhile is skipped by the worker, one that does not is still to come. Throws NotFound.
 */
export async function pausePlan(tx: ClientTx, planId: string): Promise<void> {
  await move(tx, planId, ['running'], 'paused');
}

/** Takes a paused plan up on the day it is on by now. Throws NotFound. */
export async function resumePlan(tx: ClientTx, planId: string): Promise<void> {
  await move(tx, planId, ['paused'], 'running');
}

/** 72H-4: plans whose Day 3 is over on the person's local date are done. Answers how many. */
export async function finishEndedPlans(tx: ClientTx): Promise<number> {
  const { userId } = tx.scope;
  const lastDay0 = addDays(localDate(tx.now, tx.viewer.zone), -PLAN_LAST_DAY);
  const ended = await tx.db.plan.updateManyAndReturn({
    where: { userId, state: { in: ['running', 'paused'] }, day0: { lt: dateOfDay(lastDay0) } },
    data: { state: 'done', endedAt: dateOf(tx.now) },
    select: { id: true },
  });
  for (const { id } of ended) await skipPendingNudges(tx, id, 'day-passed');
  return ended.length;
}

/** Whether the plan was moved; one that is elsewhere stays there, so that a second press changes nothing. */
async function move(
  tx: ClientTx,
  planId: string,
  from: readonly StoredPlanState[],
  to: StoredPlanState,
): Promise<boolean> {
  const plan = await lockPlan(tx, planId);
  if (!from.includes(plan.state)) return false;
  const ends = to === 'done' || to === 'declined';
  await tx.db.plan.update({
    where: { userId_id: { userId: tx.scope.userId, id: planId } },
    data: { state: to, endedAt: ends ? dateOf(tx.now) : null },
  });
  return true;
}
