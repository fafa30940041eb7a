import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { PrintButton } from '@/app/_ui/print-button';
import { loadInsights } from '@/lib/features/insights/loaders';
import { Branches } from './_components/branches';
import { Choices } from './_components/choices';
import { Forecast } from './_components/forecast';
import { HowFar } from './_components/how-far';
import { HowLong } from './_components/how-long';
import { Lost } from './_components/lost';
import { Open } from './_components/open';
import { answersInWords } from './_components/words';

export const metadata: Metadata = { title: 'What your search shows' };

/** PIPE-1 to PIPE-5: what is open and what works first, then how far and how long. What was lost is named last. */
export default async function InsightsPage({ searchParams }: PageProps<'/insights'>) {
  const { insights, rejectedToday, viewer } = await loadInsights(searchParams);
  const { sent, inFlight, part, window, undated } = insights;
  if (sent === 0 && part === null && window === null)
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
        lede="Counts of your own applications. Shares and usual times are shown from five on, as fewer say little."
        actions={
          <>
            <ButtonLink href="/pipeline" variant="quiet" className="print:hidden">
              Your applications
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <Stack gap="large">
        {(inFlight > 0 || !rejectedToday) && (
          <Open insights={insights} rejectedToday={rejectedToday} viewer={viewer} />
        )}
        <Choices insights={insights} />
        {sent === 0 ? (
          <p className="text-soft">Nothing was sent here.</p>
        ) : (
          <>
            <Section title="What was answered">
              <p>{answersInWords(insights)}</p>
              {insights.answers.state === 'shown' && (
                <Branches sources={insights.sources} industries={insights.industries} />
              )}
            </Section>
            <HowFar insights={insights} viewer={viewer} />
            <HowLong insights={insights} viewer={viewer} />
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
