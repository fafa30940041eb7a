import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';
import { loadInsights } from '@/lib/features/insights/loaders';
import { Branches } from './_components/branches';
import { Forecast } from './_components/forecast';
import { HowFar } from './_components/how-far';
import { HowLong } from './_components/how-long';
import { Lost } from './_components/lost';
import { Open } from './_components/open';
import { rangeInWords, rateInShort } from './_components/words';

export const metadata: Metadata = { title: 'What your search shows' };

/** Local days that one may look back at; the whole search first. */
const WINDOWS = [
  { days: null, label: 'Whole search' },
  { days: 90, label: 'Last 90 days' },
  { days: 30, label: 'Last 30 days' },
] as const;

/** PIPE-1 to PIPE-5: what is open and what works first, then how far and how long. What was lost is named last. */
export default async function InsightsPage({ searchParams }: PageProps<'/insights'>) {
  const { insights, rejectedToday, viewer } = await loadInsights(searchParams);
  const { sent, inFlight, window, answers, heardBack, waiting, undated } = insights;
  if (sent === 0 && window === null)
    return (
      <Page>
        <PageHeader kicker="Pipeline" title="What your search shows" />
        <EmptyState
          title={rejectedToday ? 'This can wait.' : 'Nothing to show yet'}
          action={<ButtonLink href="/pipeline">Open your applications</ButtonLink>}
        >
          <p>
            From your first application on, you see here what is open. From five on, you see how many were
            answered, how long that took, and which sources brought most.
          </p>
        </EmptyState>
      </Page>
    );
  return (
    <Page width="wide">
      <PageHeader
        kicker="Pipeline"
        title="What your search shows"
        lede="Counts of your own applications. Small numbers say little, so nothing is said of fewer than five."
        actions={
          <ButtonLink href="/pipeline" variant="quiet">
            Your applications
          </ButtonLink>
        }
      />
      <Stack gap="large">
        {(inFlight > 0 || !rejectedToday) && (
          <Open insights={insights} rejectedToday={rejectedToday} viewer={viewer} />
        )}
        <div className="print:hidden">
          <Tabs
            label="Applications made in"
            tabs={WINDOWS.map(({ days, label }) => ({
              href: days ? `/insights?window=${days}` : '/insights',
              label,
              current: days === window,
            }))}
          />
        </div>
        {window !== null && (
          <p className="text-small text-soft">
            Applications made in the last {window} days. Those without a date are left out.
          </p>
        )}
        {sent === 0 ? (
          <p className="text-soft">No applications were made in these days.</p>
        ) : (
          <>
            <Section title="What was answered">
              <p>
                {heardBack} of {sent} {sent === 1 ? 'application was' : 'applications were'} answered
                {waiting > 0 ? `, and ${waiting} ${waiting === 1 ? 'is' : 'are'} still waiting` : ''}.{' '}
                {answers.state === 'shown'
                  ? `That’s ${rateInShort(answers).replace(/^.*\(|\)$/g, '')} so far. ${rangeInWords(answers)}`
                  : ''}
              </p>
              <Branches sources={insights.sources} industries={insights.industries} />
            </Section>
            <HowFar insights={insights} />
            <HowLong insights={insights} />
            {!insights.searchIsOver && <Forecast insights={insights} />}
            {undated > 0 && window === null && (
              <p className="text-small text-soft">
                {undated} of them {undated === 1 ? 'has' : 'have'} no date, which leaves{' '}
                {undated === 1 ? 'it' : 'them'} out of what is said about days.
              </p>
            )}
          </>
        )}
        {!rejectedToday && <Lost insights={insights} viewer={viewer} />}
      </Stack>
    </Page>
  );
}
