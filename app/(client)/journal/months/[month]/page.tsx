import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadMonth } from '@/lib/features/journal/loaders';
import { SIMILAR_NEEDED } from '@/lib/rules/policy';
import { FEEDBACK_THEME_LABELS } from '@/lib/rules/themes';
import { monthName } from '../month-name';

type Params = { params: Promise<{ month: string }> };

export const metadata: Metadata = { title: 'Journal by month' };

/** REVIEW: a month on one page: the feedback and how often (READ-3), and what the person wanted to try. */
export default async function MonthPage({ params }: Params) {
  const { month, next, going, review, entries, viewer } = await loadMonth((await params).month);
  const before = month.subtract({ months: 1 });
  return (
    <Page>
      <PageHeader
        kicker="Journal"
        title={monthName(month, viewer.locale)}
        lede={review ? ledeOf(review.entries, going) : undefined}
      />
      <Stack gap="large">
        {!review && (
          <EmptyState
            title={`No entries in ${monthName(month, viewer.locale)}.`}
            action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
          >
            Each entry appears in the month of its rejection.
          </EmptyState>
        )}
        {review && review.themes.length > 0 && (
          <Section
            title="What people said"
            lede={`One remark says little. When ${SIMILAR_NEEDED} or more say the same, it’s worth a look.`}
          >
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {review.themes.map(({ theme, count }) => (
                <li key={theme}>
                  {FEEDBACK_THEME_LABELS[theme]} <span className="text-soft">{timesOf(count)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {review && review.oneThings.length > 0 && (
          <Section title="What you wanted to do differently">
            <ul className="flex list-disc flex-col gap-2 pl-5">
              {review.oneThings.map((thing, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered.
                <li key={at} className="[overflow-wrap:anywhere] whitespace-pre-line">
                  {thing}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {entries.length > 0 && (
          <Section title="Entries">
            <RowList label={`Entries of ${monthName(month, viewer.locale)}`}>
              {entries.map(({ id, company, role, receivedOn }) => (
                <Row
                  key={id}
                  href={`/journal/${id}`}
                  title={`${company}, ${role}`}
                  trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
                />
              ))}
            </RowList>
          </Section>
        )}
        <nav aria-label="Months" className="flex flex-wrap gap-x-6 gap-y-2">
          <MonthLink month={before} locale={viewer.locale} />
          {next && <MonthLink month={next} locale={viewer.locale} />}
        </nav>
      </Stack>
    </Page>
  );
}

type Month = Awaited<ReturnType<typeof loadMonth>>['month'];

function MonthLink({ month, locale }: { month: Month; locale: string }) {
  return (
    <Link
      href={`/journal/months/${month}`}
      className="py-2.5 font-medium text-ink underline underline-offset-3"
    >
      {monthName(month, locale)}
    </Link>
  );
}

function ledeOf(entries: number, going: boolean): string {
  const count = entries === 1 ? 'One entry' : `${entries} entries`;
  return going ? `${count} so far.` : `${count}. Ten quiet minutes are enough to look back.`;
}

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);
