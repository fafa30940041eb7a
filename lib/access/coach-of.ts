import { mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/**
 * The bearer of a token as the coach of one client (COACH-1). Opening the transaction looks once more whether that coaching
 * runs, and whether the coach signs in with more than their mail. Throws NotFound where none runs.
 */
export async function coachScopeFor(scope: ClientScope, coachingId: string): Promise<CoachScope> {
  const { userId: coachId } = scope;
  const coaching = await inScope(scope, (tx) =>
    tx.db.coaching.findFirst({
      where: { id: requireId(coachingId), coachId, userId: { not: coachId }, state: 'active' },
      select: { userId: true },
    }),
  );
  if (!coaching) throw new NotFound('coaching');
  return mintCoachScope({ coachId, userId: coaching.userId, coachingId });
}
