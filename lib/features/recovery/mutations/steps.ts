import type { ClientTx } from '@/lib/access/transaction';
import { lockPlan } from '@/lib/features/recovery/mutations/plan-row';
import { dateOf } from '@/lib/platform/clock';
import type { PlanStepKey } from '@/lib/rules/plan';

/**
 * Ticks a step off. Ticking it twice keeps the first moment; any day's step can be ticked on any day, as
 * nothing here is a streak. Throws NotFound for a missing or foreign plan.
 */
export async function tickStep(
  tx: ClientTx,
  { planId, step }: { planId: string; step: PlanStepKey },
): Promise<void> {
  const plan = await lockPlan(tx, planId);
  await tx.db.planStep.createMany({
    data: [{ userId: tx.scope.userId, planId: plan.id, step, doneAt: dateOf(tx.now) }],
    skipDuplicates: true,
  });
}

/** Takes a tick back. Throws NotFound for a missing or foreign plan. */
export async function untickStep(
  tx: ClientTx,
  { planId, step }: { planId: string; step: PlanStepKey },
): Promise<void> {
  const plan = await lockPlan(tx, planId);
  await tx.db.planStep.deleteMany({ where: { userId: tx.scope.userId, planId: plan.id, step } });
}

/**
 * Ticks a step of a rejection's plan because the thing itself was done elsewhere (72H-1: the journal entry was
 * written). Where no plan runs nothing happens.
 */
export async function tickStepOfRejection(tx: ClientTx, step: StepOfRejection): Promise<void> {
  const planId = await runningPlanOf(tx, step);
  if (planId) await tickStep(tx, { planId, step: step.step });
}

/** Takes such a tick back because the thing came undone. Where no plan runs nothing happens. */
export async function untickStepOfRejection(tx: ClientTx, step: StepOfRejection): Promise<void> {
  const planId = await runningPlanOf(tx, step);
  if (planId) await untickStep(tx, { planId, step: step.step });
}

type StepOfRejection = { rejectionId: string; step: PlanStepKey };

async function runningPlanOf(tx: ClientTx, { rejectionId }: StepOfRejection): Promise<string | null> {
  const plan = await tx.db.plan.findFirst({
    where: { userId: tx.scope.userId, rejectionId, state: { in: ['running', 'paused'] } },
    select: { id: true },
  });
  return plan?.id ?? null;
}
