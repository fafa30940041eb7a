import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { Thread } from '@/app/_components/thread/thread';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { BackOne } from '@/app/(coach)/_components/back-one';
import { ENTRY_KEYS } from '@/app/(coach)/_components/key-list';
import { Keys } from '@/app/(coach)/_components/keys';
import { markReviewed } from '@/lib/features/coaching/actions';
import { loadSharedEntry } from '@/lib/features/coaching/loaders';
import type { OpenedEntry } from '@/lib/features/coaching/types';
import { JOURNAL_HEADINGS } from '@/lib/rules/journal';
import { formatDay } from '@/lib/rules/messages';
import { DECIDER_LABELS } from '@/lib/rules/stages';
import { CommentForm } from './_components/comment-form';
import { SuggestionForm } from './_components/suggestion-form';

export const metadata: Metadata = { title: 'Journal entry' };

type Params = { coachingId: string; id: string };

/** JOURNAL as the coach reads it. Opening this page is recorded for the client (COACH-3). */
export default async function SharedEntryPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { viewer, entry, client } = await loadSharedEntry(coachingId, id);
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link
            href={`/clients/${coachingId}`}
            data-keyed="p"
            className="rounded-small underline-offset-3 hover:underline"
          >
            {client}
          </Link>
        }
        title={entry.company}
        lede={`${entry.role}. They heard on ${formatDay(Temporal.PlainDate.from(entry.receivedOn), viewer)}.`}
        actions={<Keys keys={ENTRY_KEYS} />}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:gap-12">
        <Stack gap="large">
          <FactList facts={fiveLines(entry)} />
          <Section title="Comments">
            <Stack gap="large">
              {entry.comments.length > 0 && (
                <Thread comments={entry.comments} viewer={viewer} side="coach" coachingId={coachingId} />
              )}
              <div data-keyed="c">
                <CommentForm coachingId={coachingId} entryId={entry.id} client={client} />
              </div>
              <div data-keyed="s">
                <Disclosure summary="Suggest something for next time">
                  <SuggestionForm coachingId={coachingId} entryId={entry.id} client={client} />
                </Disclosure>
              </div>
            </Stack>
          </Section>
        </Stack>
        {/* In sight all the time where there is room: a key changes it. */}
        <Section
          title="In your queue"
          lede={<span role="status">{reviewedLine(entry, client)}</span>}
          className="self-start lg:sticky lg:top-8"
        >
          <div className="flex flex-wrap items-start gap-2.5">
            <Reviewing coachingId={coachingId} entry={entry} />
            <ButtonLink href={`/clients/next?after=${entry.id}`} data-keyed="j">
              Next in the queue
            </ButtonLink>
            <ButtonLink href="/clients" variant="quiet" data-keyed="u">
              Back to the queue
            </ButtonLink>
            <BackOne />
          </div>
        </Section>
      </div>
    </Page>
  );
}

/** COACH-4: the mark that the client sees; it is on the wording that was read. */
function Reviewing({
  coachingId,
  entry: { id, version, reviewedAt },
}: {
  coachingId: string;
  entry: OpenedEntry;
}) {
  return (
    <div data-keyed="r">
      <ActButton
        action={markReviewed}
        fields={{ coachingId, entryId: id, version: String(version), reviewed: reviewedAt ? 'no' : 'yes' }}
        label={reviewedAt ? 'Not reviewed after all' : 'Mark as reviewed'}
        variant={reviewedAt ? 'plain' : 'strong'}
      />
    </div>
  );
}

const reviewedLine = ({ reviewedAt }: OpenedEntry, client: string) =>
  reviewedAt ? `Reviewed. ${client} can see that.` : `${client} sees when you mark it as reviewed.`;

function fiveLines({ stageName, decidedBy, feedback, oneThing, gut }: OpenedEntry): Fact[] {
  return [
    { term: JOURNAL_HEADINGS.stageReached, detail: <bdi>{stageName}</bdi> },
    {
      term: JOURNAL_HEADINGS.decidedBy,
      detail: decidedBy === 'unknown' ? 'Not known' : DECIDER_LABELS[decidedBy],
    },
    { term: JOURNAL_HEADINGS.feedback, detail: written(feedback) },
    { term: JOURNAL_HEADINGS.oneThing, detail: written(oneThing) },
    { term: JOURNAL_HEADINGS.gut, detail: written(gut) },
  ];
}

function written(line: string | null) {
  if (!line) return <span className="text-soft">Blank</span>;
  return (
    <span dir="auto" className="block whitespace-pre-line">
      {line}
    </span>
  );
}
