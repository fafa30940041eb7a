import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { NextTime } from '@/lib/features/adoptions/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import {
  ADOPTION_ASKED,
  ADOPTION_SHOWN_DAYS,
  ALL_OCCASIONS,
  type Occasion,
  occasionsAt,
  type Standing,
} from '@/lib/rules/adoptions';
import { STAGES } from '@/lib/rules/stages';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

// A "next time I will" when its time has come: before an interview, and afterwards.

export type ComingBack = { id: string; text: string };

/** Shown at once: more is a list, not a reminder. */
const AT_ONCE = 3;

/** What was adopted for where an application stands, the first first. One statement. */
export async function adoptedFor(tx: ClientTx, standing: Standing): Promise<ComingBack[]> {
  const kinds = occasionsAt(standing);
  if (kinds.length === 0) return [];
  const named = kinds.filter((kind) => kind !== null);
  const rows = await tx.db.adoption.findMany({
    where: {
      userId: tx.scope.userId,
      state: { in: ['open', 'asked'] },
      OR: [{ kind: { in: named } }, ...(kinds.includes(null) ? [{ kind: null }] : [])],
    },
    select: { id: true, textSealed: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
  });
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => ({ id: row.id, text: vault.at('Adoption', row).open('textSealed') }));
}

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

const FURTHER = Prisma.sql`array_position(${[...STAGES]}::text[], n.stage) > array_position(${[...STAGES]}::text[], e.stage)`;

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
  const before = Prisma.sql`
    SELECT a.id, encode(a.text_sealed, 'hex') AS sealed, a.kind, p.id AS "applicationId", c.name AS company,
      row_number() OVER (ORDER BY (p.stage <> 'saved') DESC, p.moved_on DESC, p.stage_changed_at DESC, p.id DESC, a.created_at, a.id) AS place
    FROM adoptions a
    JOIN ${OCCASIONS} ON o.kind IS NOT DISTINCT FROM a.kind
    JOIN applications p ON p.user_id = a.user_id AND p.ending IS NULL AND p.stage = o.stage
      AND p.later_label IS NOT DISTINCT FROM o.label AND p.moved_on >= ${day(ADOPTION_SHOWN_DAYS)}::date
    JOIN companies c ON c.user_id = p.user_id AND c.id = p.company_id
    WHERE a.user_id = ${userId}::uuid AND a.state IN ('open', 'asked')
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
      AND n.at > a.waits_since AND n."on" >= ${day(ADOPTION_ASKED.untilDays)}::date
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
