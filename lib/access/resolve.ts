import { mintClientScope, mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import type { Frame, Viewer } from '@/lib/access/viewer';
import { hashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { NotFound } from '@/lib/platform/errors';

export type SignedIn = { scope: ClientScope; sessionId: string; viewer: Viewer; frame: Frame };

/**
 * Who a session token belongs to, or null where it is unknown, revoked or past its end. One statement, which also
 * moves "last seen" and the end of the session, at most every five minutes: a session ends after 30 days
 * without a visit, and after 180 days in any case. Elapsed time, by the database's clock.
 */
export async function resolveSession(token: string): Promise<SignedIn | null> {
  const [row] = await prisma().$queryRaw<
    { userId: string; sessionId: string; viewer: Viewer; frame: Frame }[]
  >`SELECT user_id AS "userId", session_id AS "sessionId", viewer, frame FROM rebound.session(${hashOf(token)})`;
  if (!row) return null;
  const { userId, ...signedIn } = row;
  return { scope: mintClientScope(userId), ...signedIn };
}

/**
 * The signed-in person as the coach of one client (COACH-1). Opening the transaction looks once more whether that
 * coaching runs, so that consent taken back holds even for a request under way. Throws NotFound where none runs.
 */
export function coachScopeOf(
  { scope, frame }: { scope: ClientScope; frame: Pick<Frame, 'coachings'> },
  coachingId: string,
): CoachScope {
  const coaching = frame.coachings.find(({ id }) => id === coachingId);
  if (!coaching) throw new NotFound('coaching');
  return mintCoachScope({ coachId: scope.userId, userId: coaching.clientId, coachingId });
}
