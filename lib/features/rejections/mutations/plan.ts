import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { declinePlan, startPlan, startPlanByHand } from '@/lib/features/recovery';
import type { LockedRejection } from '@/lib/features/rejections/mutations/lock';
import { plainDateOf } from '@/lib/platform/clock';
import { planBeganLate, planDay0, planStartsByItself } from '@/lib/rules/plan';
import type { Tier } from '@/lib/rules/tier';
import { localDate } from '@/lib/rules/time';

type Plan = { id: string; state: string } | null;

/** 72H: what a correction means for the plan. One that began by itself goes with its reason. */
export async function followPlan(
  tx: ClientTx,
  before: LockedRejection,
  after: { tier: Tier; receivedOn: Temporal.PlainDate },
): Promise<void> {
  const today = localDate(tx.now, tx.viewer.zone);
  const began = planStartsByItself({ tier: before.tier as Tier, receivedOn: before.receivedOn, today });
  const begins = planStartsByItself({ ...after, today });
  const plan = await moved(tx, before, { receivedOn: after.receivedOn, today });
  if (begins && !began && (!plan || plan.state === 'declined')) await startPlanByHand(tx, before.id);
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
  if (planBeganLate({ day0: plainDateOf(plan.day0), receivedOn: was })) return plan;
  await tx.db.plan.deleteMany({ where: { userId: tx.scope.userId, rejectionId } });
  if (!planDay0(days).equals(receivedOn)) return null;
  const { id } = await startPlan(tx, { rejectionId, day0: receivedOn });
  if (plan.state === 'declined') await declinePlan(tx, id);
  return { id, state: plan.state === 'declined' ? 'declined' : 'running' };
}
