import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { closedLine, ShownMonth } from '@/app/_components/shown-month';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadSharedReview } from '@/lib/features/reviews/loaders';
import { writtenDate } from '@/lib/rules/written';

export const metadata: Metadata = { title: 'A month' };

type Params = { coachingId: string; id: string };

/** REVIEW as the coach reads it: a month as it was when it was closed. Opening it is recorded for the client (COACH-3). */
export default async function SharedMonthPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { review, client, naming, viewer } = await loadSharedReview(coachingId, id);
  const month = Temporal.PlainYearMonth.from(review.month).toPlainDate({ day: 1 });
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className={buttonClass('link')}>
            {client}
          </Link>
        }
        title={writtenDate(month, viewer.locale, { month: 'long', year: 'numeric' })}
        lede={closedLine(review, viewer)}
      />
      <ShownMonth review={review} viewer={viewer} naming={naming} />
    </Page>
  );
}
