import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications';
import { declinePlan, moveDays, startPlanByHand } from '@/lib/features/recovery';
import type { LockedRejection } from '@/lib/features/rejections/mutations/lock';
import { planDay0, planStartsByItself } from '@/lib/rules/plan';
import type { Tier } from '@/lib/rules/tier';
import { localDate } from '@/lib/rules/time';

type Plan = { id: string; state: string } | null;

/**
 * 72H, NUDGE-3: what a correction means for the plan. One that began by itself goes with its reason, and none begins once
 * an offer was accepted.
 */
export async function followPlan(
  tx: ClientTx,
  before: LockedRejection,
  after: { tier: Tier; receivedOn: Temporal.PlainDate },
): Promise<void> {
  const today = localDate(tx.now, tx.viewer.zone);
  const began = planStartsByItself({ tier: before.tier as Tier, receivedOn: before.receivedOn, today });
  const begins = planStartsByItself({ ...after, today });
  const plan = await moved(tx, before, { receivedOn: after.receivedOn, today });
  if (begins && !began && (!plan || plan.state === 'declined') && !(await searchIsOver(tx)))
    await startPlanByHand(tx, before.id);
  if (began && !begins && plan && plan.state !== 'declined') await declinePlan(tx, plan.id);
}

/**
 * A slip in the day of receipt was put right: the days are reckoned anew, with their morning notes, and a plan goes whose
 * days turn out to be over. One that the person started late counts from the day they started it, whatever the receipt.
 */
async function moved(
  tx: ClientTx,
  { id: rejectionId, plan, receivedOn: was }: LockedRejection,
  days: { receivedOn: Temporal.PlainDate; today: Temporal.PlainDate },
): Promise<Plan> {
  const { receivedOn } = days;
  if (!plan || was.equals(receivedOn)) return plan;
  if (plan.beganLate) return plan;
  if (!planDay0(days).equals(receivedOn)) {
    await tx.db.plan.deleteMany({ where: { userId: tx.scope.userId, rejectionId } });
    return null;
  }
  await moveDays(tx, { planId: plan.id, day0: receivedOn });
  return plan;
}
