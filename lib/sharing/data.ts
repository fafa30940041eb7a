import type { ClientTx } from '@/lib/access/transaction';
import { Prisma } from '@/lib/platform/db/generated/client';
import { requireId } from '@/lib/platform/ids';
import type { Audience, Subject, SubjectKind } from '@/lib/sharing/types';

/** Grants that open something now, in the words of the database client. */
export const OPEN_GRANTS = {
  revokedAt: null,
  coaching: { state: 'active' },
} satisfies Prisma.GrantWhereInput;

/** COACH-1: the running coaches beside one thing of the owner's, each with whether they may read it. */
export function audienceOf(tx: ClientTx, { kind, id }: Subject): Promise<Audience[]> {
  return tx.db.$queryRaw<Audience[]>`
    SELECT c.id AS "coachingId", coalesce(p.name, c.coach_email) AS coach, g.count, g.shared
    FROM coachings c
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, coalesce(bool_or(coalesce(g.subject_id = ${id === null ? null : requireId(id)}::uuid, true)), false) AS shared
      FROM grants g
      WHERE g.user_id = c.user_id AND g.coaching_id = c.id AND g.subject_kind = ${kind} AND g.revoked_at IS NULL) AS g
    WHERE c.user_id = ${tx.scope.userId}::uuid AND c.state = 'active'
    ORDER BY c.answered_at, c.id`;
}

/** The same beside each of several things of one kind, by their ids. */
export async function audiencesOf(
  tx: ClientTx,
  { kind, ids }: { kind: SubjectKind; ids: readonly string[] },
): Promise<Map<string, Audience[]>> {
  const rows = await tx.db.$queryRaw<(Audience & { id: string })[]>`
    SELECT s.id, c.id AS "coachingId", coalesce(p.name, c.coach_email) AS coach,
      (SELECT count(*)::int FROM grants g
       WHERE g.user_id = c.user_id AND g.coaching_id = c.id AND g.subject_kind = ${kind} AND g.revoked_at IS NULL) AS count,
      EXISTS (SELECT 1 FROM grants g
       WHERE g.user_id = c.user_id AND g.coaching_id = c.id AND g.subject_kind = ${kind} AND g.revoked_at IS NULL
         AND (g.subject_id = s.id OR g.subject_id IS NULL)) AS shared
    FROM coachings c
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    CROSS JOIN unnest(${ids.map(requireId)}::uuid[]) AS s (id)
    WHERE c.user_id = ${tx.scope.userId}::uuid AND c.state = 'active'
    ORDER BY c.answered_at, c.id`;
  const audiences = new Map<string, Audience[]>(ids.map((id) => [id, []]));
  for (const { id, ...audience } of rows) audiences.get(id)?.push(audience);
  return audiences;
}

/** How many things of a kind are granted under a coaching: a column of a query over `coachings c`. */
export const grantedUnder = (kind: SubjectKind): Prisma.Sql => Prisma.sql`(
  SELECT count(*)::int FROM grants g
  WHERE g.user_id = c.user_id AND g.coaching_id = c.id AND g.subject_kind = ${kind} AND g.revoked_at IS NULL)`;

/** How many may read a thing now: a column of a query in which `owner` and `id` are the columns of the thing. */
export const readersOf = (
  kind: SubjectKind,
  { owner, id }: { owner: Prisma.Sql; id: Prisma.Sql },
): Prisma.Sql =>
  Prisma.sql`(
    SELECT count(*)::int FROM grants g
    JOIN coachings c ON c.user_id = g.user_id AND c.id = g.coaching_id AND c.state = 'active'
    WHERE g.user_id = ${owner} AND g.subject_kind = ${kind} AND (g.subject_id = ${id} OR g.subject_id IS NULL)
      AND g.revoked_at IS NULL)`;
