import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { plainDateOf } from '@/lib/platform/clock';
import { PLAN_STEPS } from '@/lib/rules/plan';
import { addDays } from '@/lib/rules/time';

/** Steps that Maya and the others tend to leave out: a plan is no list of duties. */
const LEFT_OUT: readonly string[] = ['cook', 'coffee-chat'];

/**
 * Plans whose three days are over were lived: their mornings came by mail, most steps were ticked, and they are done.
 * `except` names the rejection whose plan is still on.
 */
export async function livePast(scope: ClientScope, { except }: { except: string | null }): Promise<void> {
  await inScope(scope, async (tx) => {
    const { userId } = scope;
    const past = { userId, plan: { rejectionId: { not: except ?? undefined } } };
    for (const { planId, day, dueAt } of await tx.db.nudge.findMany({ where: past })) {
      await tx.db.nudge.update({
        where: { userId_planId_day: { userId, planId, day } },
        data: { state: 'sent', reason: null, settledAt: dueAt },
      });
    }
    const plans = await tx.db.plan.findMany({ where: { userId, rejectionId: { not: except ?? undefined } } });
    for (const plan of plans) {
      const day0 = plainDateOf(plan.day0);
      const evening = (day: number) => new Date(`${addDays(day0, day).toString()}T19:00:00Z`);
      await tx.db.planStep.createMany({
        data: PLAN_STEPS.filter(({ key }) => !LEFT_OUT.includes(key)).map(({ key, day }) => ({
          userId,
          planId: plan.id,
          step: key,
          doneAt: evening(day),
        })),
        skipDuplicates: true,
      });
      await tx.db.plan.update({
        where: { userId_id: { userId, id: plan.id } },
        data: { state: 'done', endedAt: evening(4) },
      });
    }
  });
}
