import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type Counting, counts } from '@/lib/features/insights/data/counting';
import { dateOfDay } from '@/lib/platform/clock';
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

/**
 * PIPE-1, PIPE-5, DATES: what the moves of a whole search say, counted by the database, so that a long search costs what
 * its days cost. The rules of lib/rules/stays.ts in SQL; a test holds the two against each other. `stays` and `heard` are of
 * the applications that count; `depth` is of all.
 */
export async function movesTold(tx: ClientTx, counting: Counting): Promise<MovesTold> {
  const { zone } = tx.viewer;
  const today = dateOfDay(localDate(tx.now, zone));
  const [row] = await tx.db.$queryRaw<Row[]>`
    WITH written AS (
      SELECT e.application_id, e.id, e.at, e.stage, e.ending, e.happened_on, a.applied_on,
        (e.at AT TIME ZONE ${zone}::text)::date AS written_on, ${counts(counting)} AS counts,
        count(e.happened_on) OVER (PARTITION BY e.application_id ORDER BY e.at, e.id) AS days
      FROM stage_events e
      JOIN applications a ON a.user_id = e.user_id AND a.id = e.application_id
      WHERE e.user_id = ${tx.scope.userId}::uuid AND e.live),
    -- One without a day goes with the one that was written down before it, and a rejection is the last.
    placed AS (
      SELECT *, max(happened_on) OVER (PARTITION BY application_id, days) AS goes_with,
        coalesce(ending = 'rejected', false) AS rejected
      FROM written),
    told AS (
      SELECT *, row_number() OVER w AS n, lag(stage) OVER w AS last_stage, lag(ending) OVER w AS last_ending
      FROM placed
      WINDOW w AS (PARTITION BY application_id ORDER BY rejected, goes_with NULLS FIRST, at, id)),
    moves AS (
      SELECT *, last_stage IS NULL AS first, happened_on AS meant_on, array_position(${[...STAGES]}::text[], stage) AS place
      FROM told
      WHERE last_stage IS NULL OR last_stage <> stage OR last_ending IS DISTINCT FROM ending),
    steps AS (
      SELECT *, lag(stage) OVER w AS before_stage,
        lead(stage) OVER w AS to_stage, lead(ending) OVER w AS to_ending, lead(place) OVER w AS to_place,
        lead(meant_on) OVER w AS left_on,
        least(${today}::date, max(coalesce(meant_on, written_on)) OVER w) AS from_day,
        (ending IS NULL AND stage <> 'saved')::int
          - (NOT first AND lag(ending) OVER w IS NULL AND lag(stage) OVER w <> 'saved')::int AS change
      FROM moves
      WINDOW w AS (PARTITION BY application_id ORDER BY n)),
    stays AS (
      SELECT stage, left_on - meant_on AS days, count(*)::int AS count
      FROM steps
      WHERE counts AND ending IS NULL AND stage <> 'saved' AND left_on >= meant_on
        AND ((to_ending IS NULL AND to_place > place)
             OR (to_stage = stage AND to_ending IN ('rejected', 'accepted', 'declined')))
      GROUP BY 1, 2),
    answers AS (
      SELECT DISTINCT ON (application_id) *
      FROM steps
      WHERE counts AND (ending = 'rejected'
        OR (ending IS NULL AND place >= array_position(${[...STAGES]}::text[], 'phone-screen')))
      ORDER BY application_id, n),
    heard AS (
      SELECT meant_on - applied_on AS days, count(*)::int AS count
      FROM answers
      WHERE NOT first AND (ending IS NULL OR before_stage = stage) AND meant_on >= applied_on
      GROUP BY 1),
    depth AS (SELECT from_day AS "on", sum(change)::int AS by FROM steps WHERE change <> 0 GROUP BY 1)
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
