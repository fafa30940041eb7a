import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { PrintButton } from '@/app/_ui/print-button';
import { loadMonth, type MonthPage } from '@/lib/features/reviews/loaders';
import { formatDate } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { monthName } from '../month-name';
import { NextTime } from './_components/next-time';
import { StillOpen } from './_components/still-open';
import { ThisMonth } from './_components/this-month';
import { WentWell } from './_components/went-well';
import { Repeated, WhatWasSaid } from './_components/what-was-said';
import { ToDoDifferently, WhereItEnded } from './_components/where-it-ended';

type Params = { params: Promise<{ month: string }> };

export const metadata: Metadata = { title: 'A month of the journal' };

/** REVIEW: a month on one page that can be printed, as it stands or as it was when it was closed. */
export default async function MonthReviewPage({ params }: Params) {
  const page = await loadMonth((await params).month);
  const { review, month, viewer } = page;
  const { content, closedOn } = review;
  const name = monthName(month, viewer.locale);
  const empty =
    content.losses.length + content.said.length + content.adopted.length === 0 && !content.wentWell;
  return (
    <Page width="wide">
      <PageHeader
        kicker="Journal"
        title={name}
        lede={ledeOf(page, empty)}
        actions={!empty && <PrintButton />}
      />
      {empty ? (
        <EmptyState
          title={`No entries in ${name}.`}
          action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
        >
          Each rejection, with its entry, appears in the month it came.
        </EmptyState>
      ) : (
        <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11 print:block">
          <Stack gap="large">
            <WhereItEnded content={content} viewer={viewer} />
            <WhatWasSaid said={content.said} />
            <ToDoDifferently losses={content.losses} />
            <NextTime adopted={content.adopted} />
          </Stack>
          <Stack gap="large" className="print:mt-8">
            <Section title="What went well" className={content.wentWell ? '' : 'print:hidden'}>
              <p
                dir="auto"
                className={`[overflow-wrap:anywhere] whitespace-pre-line ${closedOn ? '' : 'hidden print:block'}`}
              >
                {content.wentWell ?? 'Blank'}
              </p>
              {!closedOn && (
                <WentWell
                  month={review.month}
                  {...{ name, going: page.going }}
                  wentWell={content.wentWell}
                  version={review.version}
                />
              )}
            </Section>
            <Repeated repeated={content.repeated} viewer={viewer} />
            <StillOpen open={content.open} viewer={viewer} />
            <ThisMonth {...page} name={name} />
          </Stack>
        </div>
      )}
      <Months {...page} />
    </Page>
  );
}

function Months({ month, next, viewer: { locale } }: MonthPage) {
  const both = [month.subtract({ months: 1 }), ...(next ? [next] : [])];
  return (
    <nav aria-label="Months" className="mt-10 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      {both.map((one) => (
        <Link
          key={one.toString()}
          href={`/journal/months/${one}`}
          className="py-2.5 font-medium text-ink underline underline-offset-3"
        >
          {monthName(one, locale)}
        </Link>
      ))}
      <Link href="/journal/months" className="py-2.5 font-medium text-ink underline underline-offset-3">
        All months
      </Link>
    </nav>
  );
}

function ledeOf({ review, going, viewer }: MonthPage, empty: boolean): string | undefined {
  const { closedOn, content } = review;
  if (closedOn)
    return `Closed on ${formatDate(Temporal.PlainDate.from(closedOn), viewer)}. This is how it was that day.`;
  if (empty) return undefined;
  const count = content.entries === 1 ? 'One entry' : `${capital(inWords(content.entries))} entries`;
  return going ? `${count} so far.` : `${count}. Ten quiet minutes are enough to look back.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
