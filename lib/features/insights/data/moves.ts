import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type Counting, counts } from '@/lib/features/insights/data/counting';
import { dateOfDay } from '@/lib/platform/clock';
import type { DepthChange } from '@/lib/rules/depth-history';
import { SLIP_MINUTES } from '@/lib/rules/policy';
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
    WITH told AS (
      SELECT e.application_id, e.id, e.at, e.stage, e.ending, a.applied_on, r.received_on,
        (e.at AT TIME ZONE ${zone}::text)::date AS written_on, ${counts(counting)} AS counts,
        lead(e.at) OVER w AS next_at, lead(e.stage) OVER w AS next_stage, lead(e.ending) OVER w AS next_ending,
        lag(e.stage) OVER w AS last_stage, lag(e.ending) OVER w AS last_ending
      FROM stage_events e
      JOIN applications a ON a.user_id = e.user_id AND a.id = e.application_id
      LEFT JOIN rejections r ON r.user_id = a.user_id AND r.application_id = a.id
      WHERE e.user_id = ${tx.scope.userId}::uuid
      WINDOW w AS (PARTITION BY e.application_id ORDER BY e.at, e.id)),
    kept AS (
      SELECT *, lag(stage) OVER w AS before_stage, lag(ending) OVER w AS before_ending
      FROM told
      WHERE next_at IS NULL OR NOT (
        ending IS NOT DISTINCT FROM 'rejected'
        OR (last_stage IS NOT DISTINCT FROM next_stage AND last_ending IS NOT DISTINCT FROM next_ending
            AND next_at - at <= make_interval(mins => ${SLIP_MINUTES}::int)))
      WINDOW w AS (PARTITION BY application_id ORDER BY at, id)),
    moves AS (
      SELECT *, before_stage IS NULL AS first, array_position(${[...STAGES]}::text[], stage) AS place,
        CASE
          WHEN ending = 'rejected' THEN coalesce(received_on, written_on)
          WHEN stage = 'applied' AND ending IS NULL AND before_stage IS NULL THEN applied_on
          WHEN stage = 'applied' AND ending IS NULL AND before_stage = 'saved' THEN coalesce(applied_on, written_on)
          WHEN before_stage IS NOT NULL THEN written_on
        END AS meant_on
      FROM kept
      WHERE before_stage IS NULL OR before_stage <> stage OR before_ending IS DISTINCT FROM ending),
    steps AS (
      SELECT *, lead(stage) OVER w AS to_stage, lead(ending) OVER w AS to_ending, lead(place) OVER w AS to_place,
        lead(meant_on) OVER w AS left_on,
        least(${today}::date, max(coalesce(CASE WHEN first THEN applied_on ELSE meant_on END, written_on)) OVER w) AS from_day,
        (ending IS NULL AND stage <> 'saved')::int
          - (NOT first AND before_ending IS NULL AND before_stage <> 'saved')::int AS change
      FROM moves
      WINDOW w AS (PARTITION BY application_id ORDER BY at, id)),
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
      ORDER BY application_id, at, id),
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
