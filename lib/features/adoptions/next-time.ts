import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { NextTime } from '@/lib/features/adoptions/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { ADOPTION_ASKED, ADOPTION_SHOWN_DAYS, ALL_OCCASIONS, type Occasion } from '@/lib/rules/adoptions';
import { INTERVIEW_KINDS } from '@/lib/rules/interview-kinds';
import { standingAt } from '@/lib/rules/interviews';
import { AHEAD } from '@/lib/rules/limits';
import { STAGES } from '@/lib/rules/stages';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

// A "next time I will" when its time has come: before an interview, and afterwards.

export type ComingBack = { id: string; text: string };

/** Shown at once: more is a list, not a reminder. */
const AT_ONCE = 3;

type Found = { id: string; sealed: string; company: string };
/** What `nextTimeOf` finds. */
export type FoundNextTime = {
  before: (Found & { applicationId: string; kind: Occasion | null })[];
  asked: Found[];
};

const OCCASIONS = Prisma.sql`unnest(
  ${ALL_OCCASIONS.map(({ stage }) => stage)}::text[],
  ${ALL_OCCASIONS.map(({ laterLabel }) => laterLabel)}::text[],
  ${ALL_OCCASIONS.map(({ kind }) => kind)}::text[]) AS o (stage, label, kind)`;

const KINDS = Prisma.sql`unnest(
  ${[...INTERVIEW_KINDS]}::text[],
  ${INTERVIEW_KINDS.map((kind) => standingAt(kind).stage)}::text[],
  ${INTERVIEW_KINDS.map((kind) => standingAt(kind).laterLabel)}::text[]) AS k (kind, stage, label)`;

const FURTHER = Prisma.sql`array_position(${[...STAGES]}::text[], n.stage) > array_position(${[...STAGES]}::text[], e.stage)`;

/**
 * The occasion `e` lies after the line was written or kept: it came to it since (DATES), or its interview began since. What
 * taught the line is no occasion to have tried it.
 */
const afterItWaits = (zone: string): Prisma.Sql => Prisma.sql`(
  (e.at > a.waits_since AND coalesce(e.happened_on >= (a.waits_since AT TIME ZONE ${zone}::text)::date, true))
  OR EXISTS (
    SELECT FROM interviews i JOIN ${KINDS} ON k.kind = i.kind
    WHERE i.user_id = e.user_id AND i.application_id = e.application_id AND i.state = 'planned'
      AND k.stage = e.stage AND k.label IS NOT DISTINCT FROM e.later_label
      AND i.starts_at > a.waits_since AND i.starts_at < n.at))`;

/**
 * Where applications stand, and what is arranged for them in the days ahead; `soon` is when. An interview that was has nothing
 * before it any more, whatever its application still stands at.
 */
function standingsOf(tx: ClientTx, among: { movedSince: Date } | { applicationId: string }): Prisma.Sql {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  const now = dateOf(tx.now);
  const until = dateOf(startOfLocalDay(addDays(localDate(tx.now, zone), AHEAD.days + 1), zone));
  const one = 'applicationId' in among ? Prisma.sql`AND p.id = ${among.applicationId}::uuid` : Prisma.empty;
  const lately =
    'movedSince' in among ? Prisma.sql`AND p.moved_on >= ${among.movedSince}::date` : Prisma.empty;
  const ofStanding = Prisma.sql`
    FROM interviews i JOIN ${KINDS} ON k.kind = i.kind
    WHERE i.user_id = p.user_id AND i.application_id = p.id AND i.state = 'planned'
      AND k.stage = p.stage AND k.label IS NOT DISTINCT FROM p.later_label`;
  return Prisma.sql`
    SELECT p.id, p.company_id, p.stage, p.later_label, p.moved_on, p.stage_changed_at, NULL::timestamptz AS soon
    FROM applications p
    WHERE p.user_id = ${userId}::uuid AND p.ending IS NULL ${lately} ${one}
      AND (NOT EXISTS (SELECT ${ofStanding} AND i.starts_at < ${now}) OR EXISTS (SELECT ${ofStanding} AND i.starts_at >= ${now}))
    UNION ALL
    SELECT p.id, p.company_id, k.stage, k.label, p.moved_on, p.stage_changed_at, i.starts_at
    FROM interviews i
    JOIN ${KINDS} ON k.kind = i.kind
    JOIN applications p ON p.user_id = i.user_id AND p.id = i.application_id AND p.ending IS NULL ${one}
    WHERE i.user_id = ${userId}::uuid AND i.state = 'planned' AND i.starts_at >= ${now} AND i.starts_at < ${until}`;
}

/**
 * What waits for which of these places, as FROM and WHERE. What came of a thought is about what was there when it was thought:
 * it waits for the next one.
 */
const adoptedAt = (tx: ClientTx, standings: Prisma.Sql): Prisma.Sql => Prisma.sql`
  FROM adoptions a
  JOIN ${OCCASIONS} ON o.kind IS NOT DISTINCT FROM a.kind
  JOIN (${standings}) p ON p.stage = o.stage AND p.later_label IS NOT DISTINCT FROM o.label
    AND (a.came_from <> 'thought' OR p.soon IS NOT NULL OR (p.moved_on, p.stage_changed_at)
      > ((a.created_at AT TIME ZONE ${tx.viewer.zone}::text)::date, a.created_at))
  JOIN companies c ON c.user_id = a.user_id AND c.id = p.company_id
  WHERE a.user_id = ${tx.scope.userId}::uuid AND a.state IN ('open', 'asked')`;

/** What was adopted for where an application stands or what is arranged for it, the first first. One statement. */
export async function adoptedFor(tx: ClientTx, applicationId: string): Promise<ComingBack[]> {
  const rows = await tx.db.$queryRaw<{ id: string; textSealed: Uint8Array<ArrayBuffer> }[]>`
    SELECT DISTINCT a.id, a.text_sealed AS "textSealed", a.created_at
    ${adoptedAt(tx, standingsOf(tx, { applicationId }))}
    ORDER BY a.created_at, a.id LIMIT ${AT_ONCE}`;
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => ({ id: row.id, text: vault.at('Adoption', row).open('textSealed') }));
}

/**
 * What Today brings back, as an expression for the statement that reads Today. Before: of the application that got to such
 * a place last, an interview before a role that is only saved. Asked: once, and once is a local day long.
 */
export function nextTimeOf(tx: ClientTx): Prisma.Sql {
  const { userId } = tx.scope;
  const { zone } = tx.viewer;
  const today = localDate(tx.now, zone);
  const day = (daysAgo: number) => dateOfDay(addDays(today, -daysAgo));
  const start = (daysAgo: number) => dateOf(startOfLocalDay(addDays(today, -daysAgo), zone));
  const standings = standingsOf(tx, { movedSince: day(ADOPTION_SHOWN_DAYS) });
  const before = Prisma.sql`
    SELECT b.id, b.sealed, b.kind, b."applicationId", b.company, row_number() OVER (
      ORDER BY b.soon, b.saved, b.moved_on DESC, b.stage_changed_at DESC, b."applicationId" DESC, b.created_at, b.id) AS place
    FROM (
      SELECT DISTINCT ON (a.id, p.id) a.id, encode(a.text_sealed, 'hex') AS sealed, a.kind, a.created_at,
        p.id AS "applicationId", c.name AS company, p.soon, p.stage = 'saved' AS saved, p.moved_on, p.stage_changed_at
      ${adoptedAt(tx, standings)}
      ORDER BY a.id, p.id, p.soon) b
    ORDER BY place LIMIT ${AT_ONCE}`;
  const asked = Prisma.sql`
    SELECT a.id, encode(a.text_sealed, 'hex') AS sealed, c.name AS company
    FROM adoptions a
    JOIN ${OCCASIONS} ON o.kind IS NOT DISTINCT FROM a.kind
    JOIN stage_events e ON e.user_id = a.user_id AND e.live AND e.ending IS NULL AND e.stage = o.stage
      AND e.later_label IS NOT DISTINCT FROM o.label
    CROSS JOIN LATERAL (
      SELECT *, coalesce(n.happened_on, (n.at AT TIME ZONE ${zone}::text)::date) AS "on" FROM stage_events n
      WHERE n.user_id = e.user_id AND n.application_id = e.application_id AND n.live AND (n.at, n.id) > (e.at, e.id)
      ORDER BY n.at, n.id LIMIT 1) AS n
    JOIN applications p ON p.user_id = e.user_id AND p.id = e.application_id
      AND p.moved_on >= ${day(ADOPTION_ASKED.untilDays)}::date
    JOIN companies c ON c.user_id = p.user_id AND c.id = p.company_id
    WHERE a.user_id = ${userId}::uuid AND a.state IN ('open', 'asked')
      AND (a.asked_at IS NULL OR a.asked_at >= ${start(0)})
      -- An end on a day that nobody knows is no occasion to ask how it went (DATES).
      AND (n.ending IS NULL OR n.happened_on IS NOT NULL)
      AND n.at > a.waits_since AND ${afterItWaits(zone)} AND n."on" >= ${day(ADOPTION_ASKED.untilDays)}::date
      AND n."on" < CASE WHEN n.ending = 'rejected' THEN ${day(ADOPTION_ASKED.afterRejectionDays - 1)}::date
        ELSE ${day(ADOPTION_ASKED.afterDays - 1)}::date END
      AND n.at - e.at > make_interval(mins => ${ADOPTION_ASKED.slipMinutes}::int)
      -- Moved on, to another interview or to an end; whoever withdrew may not have been there.
      AND (n.ending <> 'withdrawn' OR n.ending IS NULL AND (${FURTHER} OR n.stage = e.stage AND n.later_label <> e.later_label))
      -- A role that was saved and never applied for.
      AND (e.stage <> 'saved' OR n.ending IS NULL)
    ORDER BY n.at, a.id LIMIT 1`;
  return Prisma.sql`jsonb_build_object(
    'before', (SELECT coalesce(jsonb_agg(b ORDER BY b.place), '[]') FROM (${before}) AS b),
    'asked', (SELECT coalesce(jsonb_agg(k), '[]') FROM (${asked}) AS k))`;
}

/** What was found, opened; null where it is nothing. */
export async function openNextTime(tx: ClientTx, { before, asked }: FoundNextTime): Promise<NextTime | null> {
  const [first] = before;
  const [question] = asked;
  if (!first && !question) return null;
  const vault = await openVault(tx);
  const opened = ({ id, sealed }: Found): ComingBack => ({
    id,
    text: vault.at('Adoption', { id, textSealed: Buffer.from(sealed, 'hex') }).open('textSealed'),
  });
  return {
    before: first
      ? {
          applicationId: first.applicationId,
          company: first.company,
          kind: first.kind,
          items: before.filter((one) => one.applicationId === first.applicationId).map(opened),
        }
      : null,
    asked: question ? { ...opened(question), company: question.company } : null,
  };
}
