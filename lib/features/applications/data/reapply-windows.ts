import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { returnTo } from '@/lib/features/applications/data/returning';
import { plainDateOf } from '@/lib/platform/clock';
import { type ReturnAnswer, returnDates } from '@/lib/rules/back';
import { SAME_ROLE_MONTHS } from '@/lib/rules/policy';

/** A process after which the same role may be asked for again from `from` on, a local date. */
export type ReapplyWindow = { applicationId: string; from: Temporal.PlainDate };

const OPEN: readonly ReturnAnswer[] = ['possible', 'fresh'];

type Row = { id: string; role: string; companyId: string; endedOn: Date; waitMonths: number | null };

/**
 * BACK-6, BACK-OWN: the waits that end later than `after` and not later than `until` (local dates). Left out where
 * another process with the company still asks for a wait, where one is going on there, and once an offer was accepted.
 */
export async function reapplyWindowsOpening(
  tx: ClientTx,
  { after, until }: { after: Temporal.PlainDate; until: Temporal.PlainDate },
): Promise<ReapplyWindow[]> {
  const rows = await candidates(tx, { after, until });
  const doors: ReapplyWindow[] = [];
  for (const { id, role, companyId, ...process } of rows) {
    const endedOn = plainDateOf(process.endedOn);
    const from = returnDates({ endedOn, employerMonths: process.waitMonths }).sameRoleFrom;
    const opens = Temporal.PlainDate.compare(from, after) > 0 && Temporal.PlainDate.compare(from, until) <= 0;
    if (opens && OPEN.includes((await returnTo(tx, { companyId, role })).verdict))
      doors.push({ applicationId: id, from });
  }
  return doors;
}

/** A little wider than asked for: the rule says the day, the database only keeps years of history out of it. */
function candidates(
  tx: ClientTx,
  { after, until }: { after: Temporal.PlainDate; until: Temporal.PlainDate },
): Promise<Row[]> {
  return tx.db.$queryRaw<Row[]>`
    WITH ended AS (
      SELECT a.id, a.role, a.company_id, c.wait_months,
             a.ended_on
      FROM applications a
      JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
      WHERE a.user_id = ${tx.scope.userId}::uuid AND a.ending IN ('rejected', 'ghosted') AND a.ended_on IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM applications other
          WHERE other.user_id = a.user_id AND other.ending IS NULL AND other.company_id = a.company_id)
        AND NOT (SELECT rebound.search_is_over(${tx.scope.userId}::uuid))
    )
    SELECT id, role, company_id AS "companyId", ended_on AS "endedOn", wait_months::int AS "waitMonths"
    FROM ended
    WHERE ended_on + make_interval(months => greatest(${SAME_ROLE_MONTHS}::int, coalesce(wait_months, 0)::int))
      BETWEEN ${after.toString()}::date - 3 AND ${until.toString()}::date + 3
    ORDER BY ended_on, id`;
}
