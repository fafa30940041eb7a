import { Temporal } from 'temporal-polyfill';
import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { saidInDangerWithin } from '@/lib/features/pauses';
import { monthNow, type ReviewRow, rowAndOpen } from '@/lib/features/reviews/month';
import {
  type ListedMonth,
  monthContent,
  monthNamed,
  type ReviewView,
  type ShownReview,
  shownReviewView,
} from '@/lib/features/reviews/schema';
import { plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { monthToReview } from '@/lib/rules/review';
import { localDate } from '@/lib/rules/time';
import { NOTHING_YET } from '@/lib/rules/version';

/** Ten years of months. */
const MONTHS_AT_MOST = 120;

/** REVIEW: the months with a rejection or a review in them, the latest first. */
export async function listMonths(tx: ClientTx): Promise<ListedMonth[]> {
  const rows = await tx.db.$queryRaw<
    { month: Date; rejections: number; entries: number; id: string | null; closedOn: Date | null }[]
  >`
    SELECT coalesce(m.month, v.month) AS month, coalesce(m.rejections, 0) AS rejections,
           coalesce(m.entries, 0) AS entries, v.id, v.closed_on AS "closedOn"
    FROM (
      SELECT date_trunc('month', r.received_on)::date AS month, count(*)::int AS rejections, count(e.id)::int AS entries
      FROM rejections r LEFT JOIN journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
      WHERE r.user_id = ${tx.scope.userId}::uuid GROUP BY 1) m
    FULL JOIN (SELECT * FROM reviews WHERE user_id = ${tx.scope.userId}::uuid) v ON v.month = m.month
    ORDER BY 1 DESC LIMIT ${MONTHS_AT_MOST}`;
  return rows.map(({ month, closedOn, ...row }) => ({
    ...row,
    month: nameOf(month),
    closedOn: closedOn && plainDateOf(closedOn).toString(),
  }));
}

/** The month that `typed` names, where it has begun; the one to look back at where it names none. Throws NotFound otherwise. */
export function monthOf(tx: ClientTx, typed: string | undefined): Temporal.PlainYearMonth {
  const today = localDate(tx.now, tx.viewer.zone);
  const month = typed === undefined ? monthToReview(today) : monthNamed(typed);
  if (!month || Temporal.PlainYearMonth.compare(month, today.toPlainYearMonth()) > 0)
    throw new NotFound('month');
  return month;
}

/** REVIEW: a month as it was when it was closed, or as it stands now. Throws NotFound for one that has not begun. */
export async function getMonth(tx: ClientTx, typed: string | undefined): Promise<ReviewView> {
  const month = monthOf(tx, typed);
  const { row, open } = await rowAndOpen(tx, month);
  if (row?.closedOn) return keptOf(tx, row, month.toString());
  const wentWell = row ? (await openVault(tx)).at('Review', row).open('wentWellSealed') : null;
  return {
    id: row?.id ?? null,
    month: month.toString(),
    closedOn: null,
    version: versionOf(row, wentWell),
    content: { ...(await monthNow(tx, month)), wentWell, open },
  };
}

/**
 * REVIEW: a closed month, as it was on that day; for its owner, and for a coach to whom it was granted, whose transaction has
 * written the opening down (COACH-3) and who is answered what `shownOf` leaves of it. Throws NotFound for a missing, open or
 * foreign one.
 */
export async function getReview(tx: ClientTx | CoachTx, id: string): Promise<ReviewView> {
  const row = await tx.db.review.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row?.closedOn) throw new NotFound('review');
  return keptOf(tx, row, nameOf(row.month));
}

/** What was written to do differently, as `withoutLines` takes it. */
export const linesOf = ({ content }: ReviewView) => content.losses.map(({ oneThing }) => oneThing);

/** A line whose words say that somebody wants to die or to hurt themselves stands in its entry alone (decision 0071). */
export function withoutLines(review: ReviewView, inDanger: readonly boolean[]): ReviewView {
  const losses = review.content.losses.map((loss, place) =>
    inDanger[place] ? { ...loss, oneThing: null } : loss,
  );
  return { ...review, content: { ...review.content, losses } };
}

/**
 * COACH-1: of a closed month what a coach reads, and its owner before they share it. `inDanger` says of each of its lines
 * whether the owner's page leaves it out: then it is left out here too.
 */
export const shownOf = (review: ReviewView, inDanger: readonly boolean[]): ShownReview =>
  shownReviewView.parse(withoutLines(review, inDanger));

/** The same, asked in a transaction, which may begin again. Throws NotFound like getReview. */
export async function getShownReview(tx: CoachTx, id: string): Promise<ShownReview> {
  const review = await getReview(tx, id);
  return shownOf(review, await saidInDangerWithin(tx, linesOf(review)));
}

/** VERSION: a line that nobody has typed is nothing yet, also where the month was closed and opened again. */
const versionOf = (row: ReviewRow | null, wentWell: string | null): number =>
  !row || (wentWell === null && row.version === 1) ? NOTHING_YET : row.version;

async function keptOf(tx: ClientTx | CoachTx, row: ReviewRow, month: string): Promise<ReviewView> {
  const sealed = (await openVault(tx)).at('Review', row);
  const content = monthContent.parse(JSON.parse(sealed.open('keptSealed') ?? 'null'));
  return {
    id: row.id,
    month,
    closedOn: row.closedOn && plainDateOf(row.closedOn).toString(),
    version: versionOf(row, content.wentWell),
    content,
  };
}

const nameOf = (month: Date): string => plainDateOf(month).toPlainYearMonth().toString();
