import type { ClientTx } from '@/lib/access/transaction';
import type { Coaching, CoachingState, EntryAudience } from '@/lib/features/coaching/types';
import { requireId } from '@/lib/platform/ids';
import type { CoachingScope } from '@/lib/rules/coaching';

type CoachingRow = {
  id: string;
  name: string | null;
  email: string;
  state: CoachingState;
  scopes: CoachingScope[];
  invitedAt: Date;
  answeredAt: Date | null;
  revokedAt: Date | null;
  shared: number;
  kept: number;
  templates: number;
};

const MOST_COACHINGS = 100;

/**
 * COACH-1: everyone this client has invited, running ones first, then open invitations, then what has ended.
 * The newest hundred, which is more than a search has.
 */
export async function coachingsOf(tx: ClientTx): Promise<Coaching[]> {
  const rows = await tx.db.$queryRaw<CoachingRow[]>`
    SELECT c.id, p.name, c.coach_email AS email, c.state, c.scopes, c.invited_at AS "invitedAt",
           c.answered_at AS "answeredAt", c.revoked_at AS "revokedAt", s.shared, e.total - s.shared AS kept,
           (SELECT count(*)::int FROM template_shares t
            WHERE t.user_id = c.user_id AND t.coaching_id = c.id) AS templates
    FROM coachings c
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS shared FROM entry_shares s WHERE s.user_id = c.user_id AND s.coaching_id = c.id) s
    CROSS JOIN (
      SELECT count(*)::int AS total FROM journal_entries j WHERE j.user_id = ${tx.scope.userId}::uuid) e
    WHERE c.user_id = ${tx.scope.userId}::uuid
    ORDER BY array_position(ARRAY['active','invited']::text[], c.state) NULLS LAST, c.invited_at DESC, c.id DESC
    LIMIT ${MOST_COACHINGS}`;
  return rows.map((row) => ({
    id: row.id,
    coach: { name: row.name, email: row.email },
    state: row.state,
    scopes: row.scopes,
    invitedAt: row.invitedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    endedAt: row.revokedAt?.toISOString() ?? null,
    shared: row.shared,
    kept: row.kept,
    templates: row.templates,
  }));
}

/** The running coaches of an entry's page, each with whether this entry is shown to them (COACH-1). */
export async function audienceOf(tx: ClientTx, entryId: string): Promise<EntryAudience[]> {
  return tx.db.$queryRaw<EntryAudience[]>`
    SELECT c.id AS "coachingId", coalesce(p.name, c.coach_email) AS coach,
           coalesce(bool_or(s.entry_id = ${requireId(entryId)}::uuid), false) AS shared, count(s.entry_id)::int AS count
    FROM coachings c
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    LEFT JOIN entry_shares s ON s.user_id = c.user_id AND s.coaching_id = c.id
    WHERE c.user_id = ${tx.scope.userId}::uuid AND c.state = 'active'
    GROUP BY c.id, p.name, c.coach_email
    ORDER BY min(c.answered_at), c.id`;
}
