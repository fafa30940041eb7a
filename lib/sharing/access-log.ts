import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';
import type { LogLine } from '@/lib/sharing/types';

const PAGE = 20;
/** Openings looked at for one page, whatever they add up to: one thing opened all day long is a single line. */
const OPENINGS_A_PAGE = 2_000;

/** Where the page stopped reading (null where it read to the end), beside each of its lines. */
type Row = Omit<LogLine, 'at' | 'firstAt'> & {
  at: Date;
  firstAt: Date;
  restAt: Date | null;
  restId: string | null;
};

/**
 * COACH-3: what others opened, the latest first. Several openings of the same thing on one local day of `zone` are one line
 * that says how often, and when first and last; past 2,000 of them the line goes on as another one. `cursor` is the
 * `nextCursor` of the page before; an unreadable one starts from the top. One statement.
 */
export async function readAccessLog(
  tx: ClientTx,
  { cursor, zone }: { cursor?: string; zone: string },
): Promise<{ lines: LogLine[]; nextCursor: string | null }> {
  const { userId } = tx.scope;
  const { from, line } = placesOf(cursor, zone);
  const rows = await tx.db.$queryRaw<
    (Row | { [K in keyof Row]: K extends `rest${string}` ? Row[K] : null })[]
  >`
    WITH rest AS (
      SELECT a.at, a.id FROM access_log a
      WHERE a.user_id = ${userId}::uuid AND (a.at, a.id) <= (${from.at}::timestamptz, ${from.id}::uuid)
      ORDER BY a.at DESC, a.id DESC OFFSET ${OPENINGS_A_PAGE} LIMIT 1),
    openings AS (
      SELECT a.* FROM access_log a
      WHERE a.user_id = ${userId}::uuid AND (a.at, a.id) <= (${from.at}::timestamptz, ${from.id}::uuid)
        AND (a.at, a.id) > (coalesce((SELECT at FROM rest), '-infinity'), coalesce((SELECT id FROM rest), ${FIRST_ID}::uuid))),
    days AS (
      SELECT (array_agg(a.id ORDER BY a.at DESC, a.id DESC))[1] AS id, max(a.at) AS at, min(a.at) AS first_at, a.reader_id, a.coaching_id,
             a.subject_kind, a.subject_id, count(*)::int AS times
      FROM openings a
      GROUP BY a.reader_id, a.coaching_id, a.subject_kind, a.subject_id, (a.at AT TIME ZONE ${zone}::text)::date),
    lines AS (
      SELECT * FROM days d WHERE (d.at, d.id) < (${line.at}::timestamptz, ${line.id}::uuid)
      ORDER BY d.at DESC, d.id DESC
      LIMIT ${PAGE + 1})
    SELECT l.id, l.at, l.first_at AS "firstAt", coalesce(p.name, c.coach_email) AS by, l.subject_kind AS kind, l.subject_id AS "subjectId",
           l.times, rest.at AS "restAt", rest.id AS "restId"
    FROM (SELECT 1) page
    LEFT JOIN rest ON true
    LEFT JOIN lines l ON true
    LEFT JOIN coachings c ON c.user_id = ${userId}::uuid AND c.id = l.coaching_id
    LEFT JOIN LATERAL rebound.person(l.reader_id) p ON true
    ORDER BY l.at DESC, l.id DESC`;
  const lines = rows.filter((row) => row.id !== null).map(lineOf);
  const page = lines.slice(0, PAGE);
  const last = page.at(-1);
  if (lines.length > PAGE && last) return { lines: page, nextCursor: `${last.at}_${last.id}` };
  const [rest] = rows;
  const goesOn = rest?.restAt ? `${rest.restAt.toISOString()}_${rest.restId}_on` : null;
  return { lines: page, nextCursor: goesOn };
}

/** A place in the record: an instant in ISO 8601 and the opening's id. */
type Place = { at: string; id: string };

const NEWEST: Place = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
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

function lineOf({ at, firstAt, restAt: _at, restId: _id, ...line }: Row): LogLine {
  return { ...line, at: at.toISOString(), firstAt: firstAt.toISOString() };
}
