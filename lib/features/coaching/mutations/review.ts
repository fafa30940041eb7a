import type { CoachTx } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

/**
 * COACH-4: the coach has reviewed a shown entry in the wording `version`, which the client sees, or takes that back. A
 * change of the entry brings it into the queue again. Twice is once. Throws NotFound where it is not shown to this coach.
 */
export async function markReviewed(
  tx: CoachTx,
  { entryId, version, reviewed }: { entryId: string; version: number; reviewed: boolean },
): Promise<Result<{ reviewed: boolean }>> {
  const [row] = await tx.db.$queryRaw<{ done: boolean }[]>`
    SELECT rebound.mark_reviewed(
      ${tx.scope.coachingId}::uuid, ${requireId(entryId)}::uuid, ${version}::int, ${reviewed}) AS done`;
  if (!row?.done) throw new NotFound('entry');
  return ok({ reviewed });
}
