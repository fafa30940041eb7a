import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { shortDate } from '@/app/_components/short-moment';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { loadSharedReview } from '@/lib/features/reviews/loaders';
import { formatDate } from '@/lib/rules/messages';
import { STAGE_LABELS } from '@/lib/rules/stages';
import { writtenDate } from '@/lib/rules/written';

export const metadata: Metadata = { title: 'A month' };

type Params = { coachingId: string; id: string };

/** REVIEW as the coach reads it: a month as it was when it was closed. Opening it is recorded for the client (COACH-3). */
export default async function SharedMonthPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { review, client, viewer } = await loadSharedReview(coachingId, id);
  const { losses, said, adopted, wentWell, open } = review.content;
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
        lede={
          review.closedOn
            ? `Closed on ${formatDate(Temporal.PlainDate.from(review.closedOn), viewer)}, as it was that day.`
            : undefined
        }
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-11">
        <Stack gap="large">
          {losses.length > 0 && (
            <Section title="Where it ended">
              <RowList label="Where it ended">
                {losses.map(({ rejectionId, company, role, receivedOn, stage, oneThing }) => (
                  <Row
                    key={rejectionId}
                    title={`${company}, ${role}`}
                    detail={[STAGE_LABELS[stage], oneThing].filter(Boolean).join('. ')}
                    trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
                  />
                ))}
              </RowList>
            </Section>
          )}
          <Words title="What people said" words={said.map(({ words, company }) => [words, company])} />
        </Stack>
        <Stack gap="large">
          <Words title="Next time I will" words={adopted.map(({ text }) => [text, ''])} />
          <Words title="What went well" words={wentWell ? [[wentWell, '']] : []} />
          <p className="text-soft">
            Open on {formatDate(Temporal.PlainDate.from(open.on), viewer)}: {open.count}.
          </p>
        </Stack>
      </div>
    </Page>
  );
}

/** What was written, each with whose it is where that is said. */
function Words({ title, words }: { title: string; words: readonly (readonly [string, string])[] }) {
  if (words.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-4">
        {words.map(([text, by], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered.
          <li key={at}>
            <span dir="auto" className="block whitespace-pre-line wrap-anywhere">
              {text}
            </span>
            {by && <span className="text-small text-soft">{by}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
