import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { closedLine, ShownMonth } from '@/app/_components/shown-month';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadShownReview } from '@/lib/features/reviews/loaders';
import { writtenDate } from '@/lib/rules/written';

export const metadata: Metadata = { title: 'As your coach sees it' };

/** COACH-1: one of one's own closed months as a coach reads it, before it is shared. */
export default async function MonthPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { review, viewer } = await loadShownReview((await params).id);
  const month = Temporal.PlainYearMonth.from(review.month);
  const name = writtenDate(month.toPlainDate({ day: 1 }), viewer.locale, { month: 'long', year: 'numeric' });
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href={`/journal/months/${month}`} className={buttonClass('link')}>
            {name}
          </Link>
        }
        title="As your coach sees it"
        lede={`A coach you share your ${name} with reads this, and nothing more of that month. ${closedLine(review, viewer)}`}
      />
      <ShownMonth review={review} viewer={viewer} naming={viewer} />
    </Page>
  );
}
