import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { adoptionsBetween } from '@/lib/features/adoptions';
import { saidBetween } from '@/lib/features/feedback';
import { inFlightAtEndOf } from '@/lib/features/insights';
import type { MonthContent } from '@/lib/features/reviews/schema';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import type { Review } from '@/lib/platform/db/generated/client';
import { lostAt, repeatedIn } from '@/lib/rules/month';
import { shareLost } from '@/lib/rules/pipeline';
import { reviewOf } from '@/lib/rules/review';
import type { Decider, Stage } from '@/lib/rules/stages';
import type { FeedbackTheme } from '@/lib/rules/themes';
import { earlierDate, localDate, startOfLocalDay } from '@/lib/rules/time';

/** More rejections than a month has, and what of them a page can hold. */
const LOSSES_AT_MOST = 300;
const SAID_AT_MOST = 100;
const OPEN_SHOWN = 40;

type LossRow = {
  rejectionId: string;
  entryId: string | null;
  company: string;
  role: string;
  receivedOn: Date;
  stage: string;
  decidedBy: string;
  inFlightBefore: number;
  oneThingSealed: Uint8Array<ArrayBuffer> | null;
};

/** REVIEW: a month as the records have it now, but for what rowAndOpen reads; in three statements. */
export async function monthNow(
  tx: ClientTx,
  month: Temporal.PlainYearMonth,
): Promise<Omit<MonthContent, 'wentWell' | 'open'>> {
  const { zone } = tx.viewer;
  const from = month.toPlainDate({ day: 1 });
  const before = month.add({ months: 1 }).toPlainDate({ day: 1 });
  const losses = await lossesOf(tx, { from, before });
  const said = await saidBetween(tx, { from, before, limit: SAID_AT_MOST });
  const adopted = await adoptionsBetween(tx, {
    from: dateOf(startOfLocalDay(from, zone)),
    until: dateOf(startOfLocalDay(before, zone)),
  });
  const themes = themesOf(said);
  const review = reviewOf(
    month,
    [...themes].map(([, of]) => ({ rejectedOn: from, themes: of, oneThing: null })),
  );
  return {
    losses,
    entries: losses.filter(({ entryId }) => entryId !== null).length,
    lostAt: lostAt(losses),
    repeated: repeatedIn(losses, review?.themes ?? []),
    said,
    adopted: adopted.map(({ text, state }) => ({ text, state })),
  };
}

/** The themes that came, once for each rejection that they were said about. */
function themesOf(said: readonly { rejectionId: string; themes: readonly FeedbackTheme[] }[]) {
  const about = new Map<string, FeedbackTheme[]>();
  for (const { rejectionId, themes } of said)
    about.set(rejectionId, [...(about.get(rejectionId) ?? []), ...themes]);
  return about;
}

async function lossesOf(
  tx: ClientTx,
  { from, before }: { from: Temporal.PlainDate; before: Temporal.PlainDate },
): Promise<MonthContent['losses']> {
  const rows = await tx.db.$queryRaw<LossRow[]>`
    SELECT r.id AS "rejectionId", e.id AS "entryId", c.name AS company, a.role, r.received_on AS "receivedOn",
           coalesce(e.stage_reached, r.furthest_stage) AS stage, coalesce(nullif(e.decided_by, 'unknown'), r.decided_by) AS "decidedBy",
           r.in_flight_before AS "inFlightBefore", e.one_thing_sealed AS "oneThingSealed"
    FROM rejections r
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    LEFT JOIN journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
    WHERE r.user_id = ${tx.scope.userId}::uuid
      AND r.received_on >= ${dateOfDay(from)}::date AND r.received_on < ${dateOfDay(before)}::date
    ORDER BY r.received_on, r.received_at, r.id LIMIT ${LOSSES_AT_MOST}`;
  const vault = rows.some(({ oneThingSealed }) => oneThingSealed) ? await openVault(tx) : null;
  return rows.map(({ oneThingSealed, entryId, ...row }) => ({
    ...row,
    entryId,
    receivedOn: plainDateOf(row.receivedOn).toString(),
    stage: row.stage as Stage,
    decidedBy: row.decidedBy as Decider,
    oneThing:
      (entryId && vault?.at('JournalEntry', { id: entryId, oneThingSealed }).open('oneThingSealed')) || null,
    share: shareLost(row.inFlightBefore),
  }));
}

export type ReviewRow = Pick<Review, 'id' | 'wentWellSealed' | 'closedOn' | 'keptSealed' | 'version'>;

/**
 * A month's own row, and for one that is open what was open at its end or is today (PIPE-1), as the insights count it. One
 * statement for both.
 */
export async function rowAndOpen(
  tx: ClientTx,
  month: Temporal.PlainYearMonth,
): Promise<{ row: ReviewRow | null; open: MonthContent['open'] }> {
  const { zone } = tx.viewer;
  const { userId } = tx.scope;
  const first = month.toPlainDate({ day: 1 });
  const day = earlierDate(first.add({ months: 1 }).subtract({ days: 1 }), localDate(tx.now, zone));
  const [found] = await tx.db.$queryRaw<
    (Omit<ReviewRow, 'id'> & {
      id: string | null;
      count: number | null;
      shown: MonthContent['open']['shown'] | null;
    })[]
  >`
    SELECT v.id, v.went_well_sealed AS "wentWellSealed", v.closed_on AS "closedOn", v.kept_sealed AS "keptSealed",
           v.version, o.count, o.shown
    FROM (SELECT 1) AS one
    LEFT JOIN reviews v ON v.user_id = ${userId}::uuid AND v.month = ${dateOfDay(first)}::date
    LEFT JOIN LATERAL (
      SELECT max(a.count)::int AS count,
             jsonb_agg(jsonb_build_object('company', a.name, 'role', a.role) ORDER BY a.since, a.id) AS shown
      FROM (
        SELECT a.id, c.name, a.role, count(*) OVER () AS count, f.since
        FROM (${inFlightAtEndOf(tx, day)}) f
        JOIN applications a ON a.user_id = ${userId}::uuid AND a.id = f.id
        JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        ORDER BY f.since, a.id LIMIT ${OPEN_SHOWN}) a
    ) o ON v.closed_on IS NULL`;
  const { id = null, count, shown, ...row } = found ?? {};
  return {
    row: id === null ? null : { ...(row as Omit<ReviewRow, 'id'>), id },
    open: { on: day.toString(), count: count ?? 0, shown: shown ?? [] },
  };
}
