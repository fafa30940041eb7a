import type { ClientTx } from '@/lib/access/transaction';
import type { Client, Invitation } from '@/lib/features/coaching/types';
import { dateOf } from '@/lib/platform/clock';
import type { CoachingScope } from '@/lib/rules/coaching';

/**
 * Open invitations to the signed-in person's own address, the newest first. Row-level security compares the
 * address: an invitation to another address does not exist here.
 */
export async function invitationsFor(tx: ClientTx): Promise<Invitation[]> {
  const rows = await tx.db.$queryRaw<
    { id: string; client: string; scopes: CoachingScope[]; invitedAt: Date }[]
  >`
    SELECT c.id, coalesce(p.name, p.email) AS client, c.scopes, c.invited_at AS "invitedAt"
    FROM coachings c CROSS JOIN LATERAL rebound.person(c.user_id) p
    WHERE c.state = 'invited' AND c.coach_email = rebound.actor_email() AND c.user_id <> ${tx.scope.userId}::uuid
    ORDER BY c.invited_at DESC, c.id DESC`;
  return rows.map(({ invitedAt, ...row }) => ({ ...row, invitedAt: invitedAt.toISOString() }));
}

/** COACH-2: the people this coach accompanies now, with how much each shows them and how much they keep. */
export async function clientsOf(tx: ClientTx): Promise<Client[]> {
  const rows = await tx.db.$queryRaw<(Omit<Client, 'latestSharedAt'> & { latest: Date | null })[]>`
    SELECT c.id AS "coachingId", coalesce(p.name, p.email) AS name, s.shown::int AS shared, s.latest, s.kept::int AS kept
    FROM coachings c
    CROSS JOIN LATERAL rebound.person(c.user_id) p
    CROSS JOIN LATERAL rebound.entries_counted(c.user_id, c.id) s
    WHERE c.state = 'active' AND c.coach_id = ${tx.scope.userId}::uuid
    ORDER BY s.latest DESC NULLS LAST, name, c.id`;
  return rows.map(({ latest, ...row }) => ({ ...row, latestSharedAt: latest?.toISOString() ?? null }));
}

/** For how long the coach's list says that a sharing has ended, in elapsed hours: two weeks. */
const ENDED_SHOWN_HOURS = 14 * 24;

/**
 * When coachings of this coach ended in the last two weeks, the latest first, in ISO 8601. Nothing else: once the
 * consent is gone, so are the client's name and all that was shown (COACH-1).
 */
export async function endedLately(tx: ClientTx): Promise<string[]> {
  const rows = await tx.db.coaching.findMany({
    where: {
      coachId: tx.scope.userId,
      userId: { not: tx.scope.userId },
      state: 'revoked',
      revokedAt: { gt: dateOf(tx.now.subtract({ hours: ENDED_SHOWN_HOURS })) },
    },
    select: { revokedAt: true },
    orderBy: [{ revokedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.flatMap(({ revokedAt }) => revokedAt?.toISOString() ?? []);
}
