import type { ClientTx } from '@/lib/access/transaction';
import { invitationLink } from '@/lib/features/coaching/invitation-link';
import type { Coaching, CoachingState } from '@/lib/features/coaching/types';
import type { CoachingScope } from '@/lib/rules/coaching';
import { grantedUnder } from '@/lib/sharing/data';

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
  patterns: boolean;
  searchState: boolean;
  months: { id: string; month: string }[];
  endedBy: Coaching['endedBy'];
  thoughts: number;
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
           ${grantedUnder('template')} AS templates, ${grantedUnder('patterns')} > 0 AS patterns,
           ${grantedUnder('search-state')} > 0 AS "searchState", c.ended_by AS "endedBy", (
             SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'month', to_char(v.month, 'YYYY-MM')) ORDER BY v.month), '[]')
             FROM grants g JOIN reviews v ON v.user_id = g.user_id AND v.id = g.subject_id
             WHERE g.user_id = c.user_id AND g.coaching_id = c.id AND g.subject_kind = 'review' AND g.revoked_at IS NULL) AS months,
           ${grantedUnder('thought')} AS thoughts
    FROM coachings c
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    CROSS JOIN LATERAL (SELECT ${grantedUnder('journal-entry')} AS shared) s
    CROSS JOIN (
      SELECT count(*)::int AS total FROM journal_entries j WHERE j.user_id = ${tx.scope.userId}::uuid) e
    WHERE c.user_id = ${tx.scope.userId}::uuid
    ORDER BY array_position(ARRAY['active','invited']::text[], c.state) NULLS LAST, c.invited_at DESC, c.id DESC
    LIMIT ${MOST_COACHINGS}`;
  return rows.map((row) => ({
    id: row.id,
    link: invitationLink(row.id),
    coach: { name: row.name, email: row.email },
    state: row.state,
    scopes: row.scopes,
    invitedAt: row.invitedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    endedAt: row.revokedAt?.toISOString() ?? null,
    shared: row.shared,
    kept: row.kept,
    templates: row.templates,
    patterns: row.patterns,
    searchState: row.searchState,
    months: row.months,
    endedBy: row.endedBy,
    thoughts: row.thoughts,
  }));
}
