import { readerOf } from '@/lib/account/data';
import type { Visit } from '@/lib/coaching/types';
import type { ClientTx } from '@/lib/db/transaction';

const PAGE = 20;

type VisitRow = {
  id: string;
  at: Date;
  by: string;
  what: Visit['what'];
  entryId: string | null;
  company: string | null;
  role: string | null;
  times: number;
};

/**
 * COACH-3: what coaches opened, the latest first. Several openings of the same thing on one of the reader's
 * local days are one line that says how often. `cursor` is the `nextCursor` of the page before; an unreadable
 * one starts from the top.
 */
export async function accessLog(
  tx: ClientTx,
  { cursor }: { cursor?: string } = {},
): Promise<{ visits: Visit[]; nextCursor: string | null }> {
  const { zone } = await readerOf(tx);
  const before = positionOf(cursor);
  const rows = await tx.db.$queryRaw<VisitRow[]>`
    WITH days AS (
      SELECT (array_agg(a.id ORDER BY a.at DESC, a.id DESC))[1] AS id, max(a.at) AS at, a.coach_id, a.coaching_id,
             a.what, a.entry_id, count(*)::int AS times
      FROM coach_accesses a
      WHERE a.user_id = ${tx.scope.userId}::uuid
      GROUP BY a.coach_id, a.coaching_id, a.what, a.entry_id, (a.at AT TIME ZONE ${zone}::text)::date)
    SELECT d.id, d.at, coalesce(p.name, c.coach_email) AS by, d.what, d.times,
           e.id AS "entryId", co.name AS company, ap.role
    FROM days d
    JOIN coachings c ON c.user_id = ${tx.scope.userId}::uuid AND c.id = d.coaching_id
    LEFT JOIN LATERAL rebound.person(d.coach_id) p ON true
    LEFT JOIN journal_entries e ON e.user_id = c.user_id AND e.id = d.entry_id
    LEFT JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    LEFT JOIN applications ap ON ap.user_id = r.user_id AND ap.id = r.application_id
    LEFT JOIN companies co ON co.user_id = ap.user_id AND co.id = ap.company_id
    WHERE ${before?.at ?? null}::timestamptz IS NULL
       OR (d.at, d.id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid)
    ORDER BY d.at DESC, d.id DESC
    LIMIT ${PAGE + 1}`;
  const visits = rows.slice(0, PAGE).map(visitOf);
  const last = visits.at(-1);
  return { visits, nextCursor: rows.length > PAGE && last ? `${last.at}_${last.id}` : null };
}

const POSITION = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/;

function positionOf(cursor: string | undefined): { at: string; id: string } | null {
  const [, at, id] = POSITION.exec(cursor ?? '') ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
}

function visitOf({ id, at, by, what, times, entryId, company, role }: VisitRow): Visit {
  const entry = entryId && company && role ? { id: entryId, company, role } : null;
  return { id, at: at.toISOString(), by, what, entry, times };
}
