import { mintClientScope, mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope, Whence } from '@/lib/access/scope';
import type { Frame, Viewer } from '@/lib/access/viewer';
import { hashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { FactorNeeded, NotFound } from '@/lib/platform/errors';

/** A request that says nothing of where it comes from. */
const NOWHERE: Whence = { device: null, network: null };

export type SignedIn = { scope: ClientScope; sessionId: string; viewer: Viewer; frame: Frame };

/**
 * Who a session token belongs to, or null where it is unknown, revoked or past its end. One statement, which also
 * moves "last seen" and the end of the session, at most every five minutes: a session ends after 30 days
 * without a visit, and after 180 days in any case. Elapsed time, by the database's clock.
 */
export async function resolveSession(token: string, from: Whence = NOWHERE): Promise<SignedIn | null> {
  const [row] = await prisma().$queryRaw<
    { userId: string; sessionId: string; confirmedAt: Date | null; viewer: Viewer; frame: Frame }[]
  >`SELECT user_id AS "userId", session_id AS "sessionId", confirmed_at AS "confirmedAt", viewer, frame
    FROM rebound.session(${hashOf(token)})`;
  if (!row) return null;
  const { userId, sessionId, confirmedAt, ...shown } = row;
  const { device, network } = from;
  const browser = { sessionId, confirmedAt: confirmedAt?.toISOString() ?? null, device, network };
  return { scope: mintClientScope(userId, { kind: 'browser', ...browser }), sessionId, ...shown };
}

/**
 * The signed-in person as the coach of one client (COACH-1). Opening the transaction looks once more whether that
 * coaching runs, so that consent taken back holds even for a request under way. Throws NotFound where none runs, and
 * FactorNeeded where the coach signs in with nothing but their mail.
 */
export function coachScopeOf(
  { scope, frame }: { scope: ClientScope; frame: Pick<Frame, 'coachings' | 'secured'> },
  coachingId: string,
): CoachScope {
  const coaching = frame.coachings.find(({ id }) => id === coachingId);
  if (!coaching) throw new NotFound('coaching');
  if (!frame.secured) throw new FactorNeeded('coach');
  return mintCoachScope({ coachId: scope.userId, userId: coaching.clientId, coachingId });
}

/** Whose session still has to show a factor; null where it is none, or took longer than 15 minutes. */
export async function resolvePending(token: string, from: Whence): Promise<ClientScope | null> {
  const [row] = await prisma().$queryRaw<{ userId: string; sessionId: string }[]>`
    SELECT user_id AS "userId", session_id AS "sessionId" FROM rebound.pending_session(${hashOf(token)})`;
  if (!row) return null;
  const { device, network } = from;
  return mintClientScope(row.userId, {
    ...{ kind: 'browser', sessionId: row.sessionId, confirmedAt: null },
    ...{ device, network },
  });
}
