import { Prisma } from '@/lib/platform/db/generated/client';
import { deciding, type WaitScope } from '@/lib/rules/back';
import { SAME_ROLE_MONTHS } from '@/lib/rules/policy';
import { isSameRole } from '@/lib/rules/role';

/** What a row says of a day from which a company can be asked again. */
type Said = {
  kind: string;
  day: string | null;
  role: string | null;
  more: { companyId?: string; scope?: WaitScope; open?: readonly string[] | null };
};

/**
 * The days from which a company can be asked again, of what ended there with the latest such day: for each role where their
 * waiting period is about one. What ended longer before the first day than anybody waits is not looked at: six months,
 * and where a company asks for more, as many (an index each). None where an offer was accepted. What `of` asks for is said of
 * each (`within`) and leaves none out here: one that it is not about may be the one that decides. `open`: the roles that are
 * applied for there now.
 */
export const comeBackSql = (
  userId: string,
  {
    first,
    last,
    atMost,
    of = [],
  }: { first: string; last: string; atMost: number; of?: readonly Prisma.Sql[] },
): Prisma.Sql => Prisma.sql`
  SELECT 'come-back', b.id, to_char(b.opens, 'YYYY-MM-DD'), NULL, b.name, b.role, NULL,
    jsonb_build_object('companyId', b.company_id, 'scope', b.scope, 'within', ${within(userId, of)},
      'open', (SELECT jsonb_agg(other.role) FROM applications other
        WHERE other.user_id = ${userId}::uuid AND other.company_id = b.company_id
          AND other.ending IS NULL AND other.stage <> 'saved'))
  FROM (
    SELECT DISTINCT ON (a.company_id, s.role) a.id, a.role, a.company_id, c.name, s.scope,
      (a.ended_on
        + make_interval(months => greatest(${SAME_ROLE_MONTHS}::int, coalesce(c.wait_months, 0)::int)))::date AS opens
    FROM (
      SELECT e.user_id, e.id, e.role, e.company_id, e.ended_on FROM applications e
      WHERE e.user_id = ${userId}::uuid AND e.ending IN ('rejected', 'ghosted')
        AND e.ended_on >= ${monthsBefore(first)}
      UNION ALL
      SELECT e.user_id, e.id, e.role, e.company_id, e.ended_on FROM companies w
      JOIN applications e ON e.user_id = w.user_id AND e.company_id = w.id
      WHERE w.user_id = ${userId}::uuid AND w.wait_months > ${SAME_ROLE_MONTHS}::int
        AND e.ending IN ('rejected', 'ghosted') AND e.ended_on < ${monthsBefore(first)}
        AND e.ended_on >= (${first}::date - make_interval(months => w.wait_months))::date) a
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    CROSS JOIN LATERAL (
      SELECT CASE WHEN c.wait_months IS NULL THEN 'any' ELSE c.wait_scope END AS scope,
        CASE WHEN c.wait_months IS NULL OR c.wait_scope = 'any' THEN '' ELSE a.role END AS role) s
    WHERE NOT (SELECT rebound.search_is_over(${userId}::uuid))
    ORDER BY a.company_id, s.role, opens DESC, a.id) b
  -- A later one of the same kind decides over one that is shown.
  WHERE b.opens >= ${first}::date AND (b.scope <> 'any' OR b.opens <= ${last}::date)
  ORDER BY b.opens LIMIT ${atMost}`;

const within = (userId: string, of: readonly Prisma.Sql[]): Prisma.Sql =>
  of.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (
        SELECT 1 FROM applications a JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE a.user_id = ${userId}::uuid AND a.id = b.id AND ${Prisma.join([...of], ' AND ')})`;

const monthsBefore = (first: string): Prisma.Sql =>
  Prisma.sql`(${first}::date - make_interval(months => ${SAME_ROLE_MONTHS}::int))::date`;

/**
 * BACK-OWN: of the come-back days those up to `last` that no later one of the same role, or kind of role, decides over. What is
 * applied for there again by now is not waited for.
 */
export function decided<Row extends Said>(rows: readonly Row[], last: string): Row[] {
  const backs = rows
    .filter(({ kind }) => kind === 'come-back')
    .map((row) => ({ row, role: row.role ?? '', opens: row.day ?? '', company: row.more.companyId }));
  const kept = new Set<Row>();
  for (const company of new Set(backs.map((back) => back.company))) {
    const there = backs.filter((back) => back.company === company);
    for (const { row } of deciding(there, there[0]?.row.more.scope ?? 'any')) kept.add(row);
  }
  const isAskedAgain = ({ role, more }: Row) =>
    more.open?.some((open) => isSameRole(open, role ?? '')) ?? false;
  return rows.filter(
    (row) => row.kind !== 'come-back' || (kept.has(row) && (row.day ?? '') <= last && !isAskedAgain(row)),
  );
}
