import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { StoredPlanState } from '@/lib/features/recovery/types';
import { dateOf, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { NudgeSkip } from '@/lib/rules/nudge';

/** A plan held for the rest of the transaction, so that two requests at once are taken one after the other. */
export type LockedPlan = {
  id: string;
  rejectionId: string;
  state: StoredPlanState;
  day0: Temporal.PlainDate;
};

/** Locks a plan of the acting person. Throws NotFound for a missing or foreign id. */
export async function lockPlan(tx: ClientTx, id: string): Promise<LockedPlan> {
  const [row] = await tx.db.$queryRaw<{ rejectionId: string; state: StoredPlanState; day0: Date }[]>`
    SELECT rejection_id AS "rejectionId", state, day0 FROM plans
    WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid
    FOR UPDATE`;
  if (!row) throw new NotFound('plan');
  return { id, rejectionId: row.rejectionId, state: row.state, day0: plainDateOf(row.day0) };
}

/** NUDGE-3: what has not left by now does not leave; the reason stays with it. */
export async function skipPendingNudges(tx: ClientTx, planId: string, reason: NudgeSkip): Promise<void> {
  await tx.db.nudge.updateMany({
    where: { userId: tx.scope.userId, planId, state: 'pending' },
    data: { state: 'skipped', reason, settledAt: dateOf(tx.now) },
  });
}
