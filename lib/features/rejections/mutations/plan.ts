import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { declinePlan, startPlan, startPlanByHand } from '@/lib/features/recovery';
import type { LockedRejection } from '@/lib/features/rejections/mutations/lock';
import { planStartsByItself } from '@/lib/rules/plan';
import type { Tier } from '@/lib/rules/tier';

/** 72H: what a correction means for the plan. One that began by itself goes with its reason. */
export async function followPlan(
  tx: ClientTx,
  before: LockedRejection,
  after: { tier: Tier; receivedOn: Temporal.PlainDate },
): Promise<void> {
  const began = planStartsByItself(before.tier as Tier);
  const begins = planStartsByItself(after.tier);
  const state = before.plan?.state;
  if (before.plan && !before.receivedOn.equals(after.receivedOn)) {
    await moveDay0(tx, before, after.receivedOn);
  }
  if (begins && !began && (!state || state === 'declined')) await startPlanByHand(tx, before.id);
  if (began && !begins && before.plan && state !== 'declined') {
    const plan = await tx.db.plan.findUniqueOrThrow({
      where: { userId_rejectionId: { userId: tx.scope.userId, rejectionId: before.id } },
      select: { id: true },
    });
    await declinePlan(tx, plan.id);
  }
}

/** A slip in the day of receipt was put right: the days are reckoned anew, with their morning notes. */
async function moveDay0(
  tx: ClientTx,
  before: LockedRejection,
  receivedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.db.plan.deleteMany({ where: { userId: tx.scope.userId, rejectionId: before.id } });
  const { id } = await startPlan(tx, { rejectionId: before.id, receivedOn });
  if (before.plan?.state === 'declined') await declinePlan(tx, id);
}
