import { Temporal } from 'temporal-polyfill';
import { readClientPage, readPage } from '@/lib/access/page';
import type { ClientTx } from '@/lib/access/transaction';
import { clientNaming } from '@/lib/access/viewer';
import { saidInDanger } from '@/lib/features/pauses';
import { getMonth, getReview, linesOf, listMonths, shownOf, withoutLines } from '@/lib/features/reviews/data';
import type { ListedMonth, ReviewView } from '@/lib/features/reviews/schema';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';
import { audienceOf, audiencesOf } from '@/lib/sharing/data';
import { recordOpening } from '@/lib/sharing/mutations';
import type { Audience } from '@/lib/sharing/types';

/** What /journal/months shows. */
export const loadMonths = (): Promise<{ months: ListedMonth[]; viewer: Viewer }> =>
  readPage(async (tx) => ({ months: await listMonths(tx), viewer: tx.viewer }));

/** A month's page. `next` is null where that month has not begun; `going`: it is not over yet. */
export type MonthPage = {
  review: ReviewView;
  month: Temporal.PlainYearMonth;
  next: Temporal.PlainYearMonth | null;
  going: boolean;
  /** COACH-1: the coaches that a closed month can be shown to. `unshared`: how many of its rejections they see by it alone. */
  audience: (Audience & { unshared: number })[];
  viewer: Viewer;
};

/** REVIEW: what /journal/months/[month] shows; the not-found page for what is no month that has begun. */
export async function loadMonth(typed: string): Promise<MonthPage> {
  const page = await readPage(async (tx) => {
    const review = await getMonth(tx, typed);
    const month = Temporal.PlainYearMonth.from(review.month);
    const thisMonth = localDate(tx.now, tx.viewer.zone).toPlainYearMonth();
    const next = month.add({ months: 1 });
    return {
      review,
      month,
      next: Temporal.PlainYearMonth.compare(next, thisMonth) > 0 ? null : next,
      going: month.equals(thisMonth),
      audience: await audienceOfMonth(tx, review),
      viewer: tx.viewer,
    };
  });
  return { ...page, review: withoutLines(page.review, await saidInDanger(linesOf(page.review))) };
}

async function audienceOfMonth(
  tx: ClientTx,
  { id, closedOn, content }: ReviewView,
): Promise<MonthPage['audience']> {
  const audience = closedOn && id ? await audienceOf(tx, { kind: 'review', id }) : [];
  if (audience.length === 0) return [];
  const entries = content.losses.flatMap(({ entryId }) => entryId ?? []);
  const byEntry = await audiencesOf(tx, { kind: 'journal-entry', ids: entries });
  return audience.map((coach) => {
    const shared = entries.filter((entry) =>
      byEntry.get(entry)?.some((of) => of.coachingId === coach.coachingId && of.shared),
    );
    return { ...coach, unshared: content.losses.length - shared.length };
  });
}

/** One of one's own closed months, as a coach who is shown it reads it. */
export const loadShownReview = async (id: string) =>
  shown(await readPage(async (tx) => ({ review: await getReview(tx, id), viewer: tx.viewer })));

/** One month that a client shows. Opening it is written into the client's record (COACH-3). Not found once it is not shown. */
export const loadSharedReview = async (coachingId: string, id: string) =>
  shown(
    await readClientPage(coachingId, async (tx) => {
      await recordOpening(tx, { kind: 'review', id });
      const { viewer } = tx;
      return {
        review: await getReview(tx, id),
        client: viewer.client ?? '',
        naming: clientNaming(tx),
        viewer,
      };
    }),
  );

/** A page with no more of a month than a coach reads of it. */
const shown = async <Page extends { review: ReviewView }>(page: Page) => ({
  ...page,
  review: shownOf(page.review, await saidInDanger(linesOf(page.review))),
});
