import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type Counting, counts } from '@/lib/features/insights/data/counting';
import { breakOf, breaksOf, type KeptBreak } from '@/lib/features/pauses';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Standings } from '@/lib/rules/insights';
import type { Break } from '@/lib/rules/pause';
import { CONVERSATIONS } from '@/lib/rules/pipeline';
import type { Title } from '@/lib/rules/search-part';
import { localDate } from '@/lib/rules/time';

/** Sources and industries that are told apart: those with most applications. */
const NAMES_AT_MOST = 12;
/** Different titles that the parts of a search are told from, those with most applications first. */
const TITLES_AT_MOST = 500;
/** Rejections of which it is shown what they were of what was open. */
const LATEST = 8;

type Named = Standings & { name: string };

export type StandingsTold = {
  standings: Standings[];
  sources: Named[];
  industries: Named[];
  /** Sent, and on which day nobody has said. */
  undated: number;
  /** Of the whole search, whatever counts. */
  titles: Title[];
  inFlight: number;
  applied: number;
  /** PIPE-3: of when the search began. */
  addedOn: Temporal.PlainDate | null;
  sentOn: Temporal.PlainDate | null;
  beganBefore: boolean;
  breaks: Break[];
  lost: { on: string; inFlightBefore: number }[];
  rejectedToday: boolean;
  searchIsOver: boolean;
};

type Lists = Pick<StandingsTold, 'titles' | 'standings' | 'sources' | 'industries'>;
type Row = Omit<StandingsTold, 'addedOn' | 'sentOn' | 'breaks' | keyof Lists> & {
  sentOn: Date | null;
  addedAt: Date | null;
  breaks: KeptBreak[];
} & {
  // Nothing to list is null.
  [list in keyof Lists]: Lists[list] | null;
};

/**
 * PIPE-5: how the applications of a search stand, counted by the database: never more rows than there are ways to stand,
 * for each of a dozen sources and industries. PIPE-1: what is in flight, by the same condition as the board.
 */
export async function standingsTold(tx: ClientTx, counting: Counting): Promise<StandingsTold> {
  const { userId } = tx.scope;
  const today = dateOfDay(localDate(tx.now, tx.viewer.zone));
  const [row] = await tx.db.$queryRaw<Row[]>`
    WITH alike AS MATERIALIZED (
      -- Gone through once: applications that are alike are told together, with their number.
      SELECT a.furthest_stage AS "furthestStage", a.ending, a.source, a.industry, ${counts(counting)} AS counts,
        (a.furthest_stage <> 'saved' OR coalesce(a.ending IN ('accepted', 'rejected', 'ghosted'), false)) AS sent,
        count(*) AS times, count(*) FILTER (WHERE a.applied_on IS NULL) AS undated,
        count(*) FILTER (WHERE a.ending IS NULL AND a.stage <> 'saved') AS "inFlight",
        min(a.applied_on) FILTER (WHERE a.furthest_stage <> 'saved') AS "sentOn", min(a.created_at) AS "addedAt"
      FROM applications a WHERE a.user_id = ${userId}::uuid GROUP BY 1, 2, 3, 4, 5, 6)
    SELECT coalesce(sum("inFlight"), 0)::int AS "inFlight",
      coalesce(sum(times) FILTER (WHERE "furthestStage" <> 'saved'), 0)::int AS applied,
      coalesce(bool_or(undated > 0 AND "furthestStage" = ANY (${[...CONVERSATIONS]})), false) AS "beganBefore",
      min("sentOn") AS "sentOn", min("addedAt") AS "addedAt",
      coalesce(sum(undated) FILTER (WHERE counts AND sent), 0)::int AS undated,
      (SELECT jsonb_agg(to_jsonb(s)) FROM (
         SELECT "furthestStage", ending, sum(times)::int AS count FROM alike WHERE counts GROUP BY 1, 2) s) AS standings,
      (SELECT jsonb_agg(to_jsonb(t)) FROM (
         SELECT role, count(*)::int AS count FROM applications WHERE user_id = ${userId}::uuid AND furthest_stage <> 'saved'
         GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${TITLES_AT_MOST}) t) AS titles,
      ${byName('source')} AS sources,
      ${byName('industry')} AS industries,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('on', l.received_on, 'inFlightBefore', l.in_flight_before)), '[]')
       FROM (
         SELECT received_on, in_flight_before FROM rejections WHERE user_id = ${userId}::uuid
         ORDER BY received_at DESC, id DESC LIMIT ${LATEST}) l) AS lost,
      EXISTS (SELECT 1 FROM rejections WHERE user_id = ${userId}::uuid AND received_on = ${today}::date) AS "rejectedToday",
      rebound.search_is_over(${userId}::uuid) AS "searchIsOver", ${breaksOf(tx)} AS breaks
    FROM alike`;
  if (!row) throw new Error('an aggregate has one row');
  const { sentOn, addedAt, breaks, titles, standings, sources, industries, ...rest } = row;
  return {
    ...rest,
    titles: titles ?? [],
    standings: standings ?? [],
    sources: sources ?? [],
    industries: industries ?? [],
    addedOn: addedAt && localDate(instantOf(addedAt), tx.viewer.zone),
    sentOn: sentOn && plainDateOf(sentOn),
    breaks: breaks.map(breakOf),
  };
}

/** Every title of the search, as it was written: what belongs to a part is a rule about words. */
export async function rolesOf(tx: ClientTx): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ role: string }[]>`
    SELECT DISTINCT role FROM applications WHERE user_id = ${tx.scope.userId}::uuid`;
  return rows.map(({ role }) => role);
}

/** Standings by a name as most people of it spell it; the same words in other letters are one. */
function byName(column: 'source' | 'industry') {
  const name = Prisma.sql`btrim(${Prisma.raw(column)})`;
  return Prisma.sql`(
    WITH named AS MATERIALIZED (
      SELECT lower(${name}) AS key, ${name} AS name, "furthestStage", ending, sum(times) AS times
      FROM alike WHERE counts AND sent AND ${name} <> '' GROUP BY 1, 2, 3, 4)
    SELECT jsonb_agg(to_jsonb(s)) FROM (
      SELECT t.name, n."furthestStage", n.ending, sum(n.times)::int AS count
      FROM (
        SELECT key, (array_agg(name ORDER BY times DESC, name))[1] AS name
        FROM (SELECT key, name, sum(times) AS times FROM named GROUP BY 1, 2) spelt
        GROUP BY 1 ORDER BY sum(times) DESC, 1 LIMIT ${NAMES_AT_MOST}) t
      JOIN named n ON n.key = t.key
      GROUP BY 1, 2, 3) s)`;
}
