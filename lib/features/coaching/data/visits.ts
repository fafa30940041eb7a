import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { readerOf } from '@/lib/features/account/data';
import type { Visit } from '@/lib/features/coaching/types';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

const PAGE = 20;
/** Openings looked at for one page, whatever they add up to: one thing opened all day long is a single line. */
const OPENINGS_A_PAGE = 2_000;
/**
 * An entry's page that is drawn again, as after a comment, is written down each time (the database asks for it), but
 * is one visit to a person.
 */
const SAME_VISIT = '5 minutes';

type VisitRow = {
  id: string;
  at: Date;
  by: string;
  what: Visit['what'];
  entryId: string | null;
  templateId: string | null;
  company: string | null;
  role: string | null;
  times: number;
};

/**
 * COACH-3: what coaches opened, the latest first. Several openings of the same thing on one of the reader's
 * local days are one line that says how often; past 2,000 of them the line goes on as another one. `cursor` is the
 * `nextCursor` of the page before; an unreadable one starts from the top.
 */
export async function accessLog(
  tx: ClientTx,
  { cursor }: { cursor?: string } = {},
): Promise<{ visits: Visit[]; nextCursor: string | null }> {
  const { userId } = tx.scope;
  const { zone } = await readerOf(tx);
  const { from, line } = placesOf(cursor, zone);
  const [rest] = await tx.db.$queryRaw<{ at: Date; id: string }[]>`
    SELECT a.at, a.id FROM coach_accesses a
    WHERE a.user_id = ${userId}::uuid AND (a.at, a.id) <= (${from.at}::timestamptz, ${from.id}::uuid)
    ORDER BY a.at DESC, a.id DESC OFFSET ${OPENINGS_A_PAGE} LIMIT 1`;
  const to = rest ? { at: rest.at.toISOString(), id: rest.id } : NEVER;
  const rows = await tx.db.$queryRaw<VisitRow[]>`
    WITH openings AS (
      SELECT a.*, a.what = 'overview' OR coalesce(a.at - lag(a.at) OVER (
               PARTITION BY a.coach_id, a.coaching_id, a.entry_id, a.template_id, a.what, (a.at AT TIME ZONE ${zone}::text)::date
               ORDER BY a.at, a.id) >= ${SAME_VISIT}::interval, true) AS counts
      FROM coach_accesses a
      WHERE a.user_id = ${userId}::uuid AND (a.at, a.id) <= (${from.at}::timestamptz, ${from.id}::uuid)
        AND (a.at, a.id) > (${to.at}::timestamptz, ${to.id}::uuid)),
    days AS (
      SELECT (array_agg(a.id ORDER BY a.at DESC, a.id DESC))[1] AS id, max(a.at) AS at, a.coach_id, a.coaching_id,
             a.what, a.entry_id, a.template_id, count(*) FILTER (WHERE a.counts)::int AS times
      FROM openings a
      GROUP BY a.coach_id, a.coaching_id, a.what, a.entry_id, a.template_id, (a.at AT TIME ZONE ${zone}::text)::date)
    SELECT d.id, d.at, coalesce(p.name, c.coach_email) AS by, d.what, d.times,
           t.id AS "templateId", e.id AS "entryId", co.name AS company, ap.role
    FROM days d
    JOIN coachings c ON c.user_id = ${userId}::uuid AND c.id = d.coaching_id
    LEFT JOIN LATERAL rebound.person(d.coach_id) p ON true
    LEFT JOIN journal_entries e ON e.user_id = c.user_id AND e.id = d.entry_id
    LEFT JOIN templates t ON t.user_id = c.user_id AND t.id = d.template_id
    LEFT JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    LEFT JOIN applications ap ON ap.user_id = r.user_id AND ap.id = r.application_id
    LEFT JOIN companies co ON co.user_id = ap.user_id AND co.id = ap.company_id
    WHERE (d.at, d.id) < (${line.at}::timestamptz, ${line.id}::uuid)
    ORDER BY d.at DESC, d.id DESC
    LIMIT ${PAGE + 1}`;
  const visits = rows.slice(0, PAGE).map(visitOf);
  const last = visits.at(-1);
  if (rows.length > PAGE && last) return { visits, nextCursor: `${last.at}_${last.id}` };
  return { visits, nextCursor: rest ? `${to.at}_${to.id}_on` : null };
}

/** A place in the record: an instant in ISO 8601 and the opening's id. */
type Place = { at: string; id: string };

const NEWEST: Place = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
const NEVER: Place = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
const PLACE =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(_on)?$/;

/**
 * From which opening on a page reads, and before which line it starts. After a line the reading begins at the end of
 * its local day, so that the lines of that day are whole and none of them comes twice; where a page had read its fill
 * (`_on`), it goes on at the very next opening.
 */
function placesOf(cursor: string | undefined, zone: string): { from: Place; line: Place } {
  const [, at, id, on] = PLACE.exec(cursor ?? '') ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) return { from: NEWEST, line: NEWEST };
  if (on) return { from: { at, id }, line: NEWEST };
  const dayAfter = addDays(localDate(Temporal.Instant.from(at), zone), 1);
  return { from: { at: startOfLocalDay(dayAfter, zone).toString(), id: NEWEST.id }, line: { at, id } };
}

function visitOf({ id, at, by, what, times, entryId, templateId, company, role }: VisitRow): Visit {
  const entry = entryId && company && role ? { id: entryId, company, role } : null;
  return { id, at: at.toISOString(), by, what, entry, templateId, times };
}
