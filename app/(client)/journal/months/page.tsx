import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { loadMonths } from '@/lib/features/reviews/loaders';
import type { ListedMonth } from '@/lib/features/reviews/schema';
import { inWords } from '@/lib/rules/numbers-in-words';
import { monthName } from './month-name';

export const metadata: Metadata = { title: 'Journal by month' };

/** REVIEW: the months to look back at, the latest first. */
export default async function MonthsPage() {
  const { months, viewer } = await loadMonths();
  return (
    <Page>
      <PageHeader
        title="By month"
        lede={
          months.length > 0
            ? 'Each month on one page that you can print. Close a month, and it stays the way it was that day.'
            : undefined
        }
      />
      {months.length === 0 ? (
        <EmptyState title="No months yet." action={<ButtonLink href="/journal">Open the journal</ButtonLink>}>
          A month appears here once there is something in it.
        </EmptyState>
      ) : (
        <RowList label="Months">
          {months.map((listed) => (
            <Row
              key={listed.month}
              href={`/journal/months/${listed.month}`}
              title={monthName(Temporal.PlainYearMonth.from(listed.month), viewer.locale)}
              detail={entriesOf(listed)}
              trailing={listed.closedOn && <Tag>closed {shortDate(listed.closedOn, viewer)}</Tag>}
            />
          ))}
        </RowList>
      )}
    </Page>
  );
}

const entriesOf = ({ entries }: ListedMonth): string =>
  entries === 0 ? 'No entries' : entries === 1 ? 'One entry' : `${inWords(entries)} entries`;
