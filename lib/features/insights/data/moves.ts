import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type Counting, counts } from '@/lib/features/insights/data/counting';
import { dateOfDay } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { DepthChange } from '@/lib/rules/depth-history';
import { STAGES, type Stage } from '@/lib/rules/stages';
import type { Stay } from '@/lib/rules/stays';
import type { Counted } from '@/lib/rules/tally';
import { localDate } from '@/lib/rules/time';

export type MovesTold = {
  stays: (Stay & Counted)[];
  heard: { days: number; count: number }[];
  depth: DepthChange[];
};

type Row = Omit<MovesTold, 'depth'> & { depth: { on: string; by: number }[] };

/** What is asked of an event and of those around it, in the order that `w` names. */
const AROUND = Prisma.sql`
  lag(stage) OVER w AS before_stage, lag(ending) OVER w AS before_ending,
  lead(stage) OVER w AS to_stage, lead(ending) OVER w AS to_ending, lead(meant_on) OVER w AS left_on,
  max(coalesce(meant_on, written_on)) OVER w AS by_day, row_number() OVER w AS n`;

/** What is counted of an event: it opens an application, closes it, or does neither. */
const STEP = Prisma.sql`application_id, stage, ending, meant_on, before_stage, to_stage, to_ending, left_on, by_day, n,
  (ending IS NULL AND stage <> 'saved')::int - (n > 1 AND before_ending IS NULL AND before_stage <> 'saved')::int AS change`;

/** How far a stage is, counted from one. */
const placeOf = (column: 'stage' | 'to_stage'): Prisma.Sql =>
  Prisma.sql`array_position(${[...STAGES]}::text[], ${Prisma.raw(column)})`;

/**
 * Every step of a whole search, as the common table expressions that end with `steps`: `change` is one where it opens an
 * application and minus one where it closes it, `by_day` the local day by which it did. An ending whose day nobody knows closes
 * it by the last day that is known of it (DATES): that it was open after that, nothing says.
 *
 * Most are written down in the order in which they happened, each of them somewhere new: one pass reads those. Where an
 * application is not of that kind its events are put in order first, as told.
 */
function stepsTold(tx: ClientTx): Prisma.Sql {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  return Prisma.sql`events AS MATERIALIZED (
      SELECT application_id, id, at, stage, ending, happened_on AS meant_on,
        CASE WHEN happened_on IS NULL AND ending IS NULL THEN (at AT TIME ZONE ${zone}::text)::date END AS written_on
      FROM stage_events WHERE user_id = ${userId}::uuid AND live),
    written AS MATERIALIZED (
      SELECT *, max(meant_on) OVER w AS latest, ${AROUND} FROM events
      WINDOW w AS (PARTITION BY application_id ORDER BY at, id)),
    odd AS MATERIALIZED (
      SELECT DISTINCT application_id FROM written
      WHERE meant_on < latest OR (before_ending = 'rejected' AND ending IS DISTINCT FROM 'rejected')
        OR (before_stage = stage AND before_ending IS NOT DISTINCT FROM ending)),
    -- One without a day goes with the one that was written down before it, and a rejection is the last.
    numbered AS (
      SELECT *, count(meant_on) OVER (PARTITION BY application_id ORDER BY at, id) AS days
      FROM events WHERE application_id IN (SELECT application_id FROM odd)),
    placed AS (
      SELECT *, max(meant_on) OVER (PARTITION BY application_id, days) AS goes_with,
        coalesce(ending = 'rejected', false) AS rejected
      FROM numbered),
    told AS (
      SELECT *, row_number() OVER w AS place, lag(stage) OVER w AS last_stage, lag(ending) OVER w AS last_ending
      FROM placed
      WINDOW w AS (PARTITION BY application_id ORDER BY rejected, goes_with NULLS FIRST, at, id)),
    moves AS MATERIALIZED (
      SELECT *, ${AROUND} FROM told
      WHERE last_stage IS NULL OR last_stage <> stage OR last_ending IS DISTINCT FROM ending
      WINDOW w AS (PARTITION BY application_id ORDER BY place)),
    steps AS NOT MATERIALIZED (
      SELECT ${STEP} FROM written WHERE application_id NOT IN (SELECT application_id FROM odd)
      UNION ALL SELECT ${STEP} FROM moves)`;
}

/** PIPE-1: the day by which a step counts. What is dated ahead has happened by today. */
const countsBy = (tx: ClientTx): Prisma.Sql =>
  Prisma.sql`least(${dateOfDay(localDate(tx.now, tx.viewer.zone))}::date, by_day)`;

/**
 * PIPE-1: a query of what was in flight at the end of a local day: the `id` of each application and `since` which day. The
 * depth over time counts the same steps, so that a month and the chart of insights never say two numbers of one day.
 */
export const inFlightAtEndOf = (tx: ClientTx, day: Temporal.PlainDate): Prisma.Sql => Prisma.sql`
  WITH ${stepsTold(tx)}
  SELECT application_id AS id, max(${countsBy(tx)}) FILTER (WHERE change > 0) AS since
  FROM steps WHERE change <> 0 AND ${countsBy(tx)} <= ${dateOfDay(day)}::date
  GROUP BY application_id HAVING sum(change) > 0`;

/**
 * PIPE-1, DATES: how many applications but this one were in flight on a local day, be it that they came or ended on it. An
 * import counts what it brings alike (lib/rules/flights.ts).
 */
export async function othersInFlightOn(
  tx: ClientTx,
  { day, applicationId }: { day: Temporal.PlainDate; applicationId: string },
): Promise<number> {
  const on = dateOfDay(day);
  const [row] = await tx.db.$queryRaw<{ count: number }[]>`
    WITH ${stepsTold(tx)}
    SELECT count(*)::int AS count FROM (
      SELECT FROM steps
      WHERE change <> 0 AND ${countsBy(tx)} <= ${on}::date AND application_id <> ${applicationId}::uuid
      GROUP BY application_id
      HAVING coalesce(sum(change) FILTER (WHERE ${countsBy(tx)} < ${on}::date), 0) > 0
        OR bool_or(change > 0 AND ${countsBy(tx)} = ${on}::date)) AS others`;
  return row?.count ?? 0;
}

/**
 * PIPE-1, PIPE-5, DATES: what the moves of a whole search say, counted by the database, so that a long search costs what
 * its days cost. The rules of lib/rules/stays.ts in SQL; a test holds the two against each other. `stays` and `heard` are of
 * the applications that count; `depth` is of all.
 */
export async function movesTold(tx: ClientTx, counting: Counting): Promise<MovesTold> {
  const { userId } = tx.scope;
  const isPart = counting.roles !== null || counting.after !== null;
  const ofPart = Prisma.sql`AND EXISTS (SELECT 1 FROM applications a
    WHERE a.user_id = ${userId}::uuid AND a.id = s.application_id AND ${counts(counting)})`;
  const [row] = await tx.db.$queryRaw<Row[]>`
    WITH ${stepsTold(tx)},
    stays AS (
      SELECT stage, left_on - meant_on AS days, count(*)::int AS count
      FROM steps s
      WHERE ending IS NULL AND stage <> 'saved' AND left_on >= meant_on
        AND ((to_ending IS NULL AND ${placeOf('to_stage')} > ${placeOf('stage')})
             OR (to_stage = stage AND to_ending IN ('rejected', 'accepted', 'declined')))
        ${isPart ? ofPart : Prisma.empty}
      GROUP BY 1, 2),
    answers AS (
      SELECT DISTINCT ON (application_id) * FROM steps
      WHERE ending = 'rejected' OR (ending IS NULL AND ${placeOf('stage')} >= ${STAGES.indexOf('phone-screen') + 1})
      ORDER BY application_id, n),
    heard AS (
      SELECT s.meant_on - a.applied_on AS days, count(*)::int AS count
      FROM answers s JOIN applications a ON a.user_id = ${userId}::uuid AND a.id = s.application_id
      WHERE s.n > 1 AND (s.ending IS NULL OR s.before_stage = s.stage) AND s.meant_on >= a.applied_on
        AND ${counts(counting)}
      GROUP BY 1),
    depth AS (
      SELECT ${countsBy(tx)} AS "on", sum(change)::int AS by FROM steps WHERE change <> 0 GROUP BY 1)
    SELECT (SELECT coalesce(jsonb_agg(to_jsonb(stays)), '[]') FROM stays) AS stays,
      (SELECT coalesce(jsonb_agg(to_jsonb(heard)), '[]') FROM heard) AS heard,
      (SELECT coalesce(jsonb_agg(to_jsonb(depth)), '[]') FROM depth) AS depth`;
  if (!row) throw new Error('an aggregate has one row');
  return {
    stays: row.stays.map(({ stage, ...rest }) => ({ stage: stage as Stage, ...rest })),
    heard: row.heard,
    depth: row.depth.map(({ on, by }) => ({ on: Temporal.PlainDate.from(on), by })),
  };
}
