import { z } from 'zod';
import { identityScope } from '@/lib/access/identity';
import { mintClientScope, mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { hashOf } from '@/lib/platform/crypto/secret';
import { NotFound } from '@/lib/platform/errors';

export type SignedIn = { scope: ClientScope; sessionId: string };

/**
 * Who a session token belongs to, or null where it is unknown, revoked or past its end. One statement; it also
 * moves "last seen" and the end of the session, at most every five minutes: a session ends after 30 days
 * without a visit, and after 180 days in any case. Elapsed time, by the database's clock.
 */
export async function resolveSession(token: string): Promise<SignedIn | null> {
  const tokenHash = hashOf(token);
  const [row] = await inScope(
    identityScope(),
    (tx) => tx.db.$queryRaw<{ userId: string; sessionId: string }[]>`
      WITH seen AS (
        UPDATE sessions
        SET last_seen_at = rebound.now(),
            expires = LEAST(rebound.now() + interval '30 days', created_at + interval '180 days')
        WHERE token_hash = ${tokenHash} AND expires > rebound.now()
          AND last_seen_at < rebound.now() - interval '5 minutes'
      )
      SELECT s.user_id AS "userId", s.id AS "sessionId"
      FROM sessions s JOIN users u ON u.id = s.user_id
      WHERE s.token_hash = ${tokenHash} AND s.expires > rebound.now()`,
  );
  return row ? { scope: mintClientScope(row.userId), sessionId: row.sessionId } : null;
}

/**
 * The signed-in person as the coach of one client, while that coaching runs (COACH-1). Looked up on every
 * call, so that consent taken back holds for the next request. Throws NotFound otherwise.
 */
export async function coachScopeOf(person: ClientScope, coachingId: string): Promise<CoachScope> {
  if (!z.uuid().safeParse(coachingId).success) throw new NotFound('coaching');
  const coaching = await inScope(person, (tx) =>
    tx.db.coaching.findFirst({
      where: { id: coachingId, coachId: tx.scope.userId, state: 'active' },
      select: { id: true, userId: true },
    }),
  );
  if (!coaching) throw new NotFound('coaching');
  return mintCoachScope({ coachId: person.userId, userId: coaching.userId, coachingId: coaching.id });
}
