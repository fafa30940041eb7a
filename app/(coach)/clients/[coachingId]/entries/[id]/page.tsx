import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Conversation } from '@/app/_components/conversation';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadSharedEntry } from '@/lib/features/coaching/loaders';
import type { OpenedEntry } from '@/lib/features/coaching/types';
import { JOURNAL_HEADINGS } from '@/lib/rules/journal';
import { formatDay } from '@/lib/rules/messages';
import { DECIDER_LABELS, STAGE_LABELS } from '@/lib/rules/stages';
import { CommentForm } from './_components/comment-form';

export const metadata: Metadata = { title: 'Journal entry' };

type Params = { coachingId: string; id: string };

/** JOURNAL as the coach reads it. Opening this page is recorded for the client (COACH-3). */
export default async function SharedEntryPage({ params }: { params: Promise<Params> }) {
  const { coachingId, id } = await params;
  const { viewer, entry, client } = await loadSharedEntry(coachingId, id);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className="rounded-small underline-offset-3 hover:underline">
            {client}
          </Link>
        }
        title={entry.company}
        lede={`${entry.role}. They heard on ${formatDay(Temporal.PlainDate.from(entry.receivedOn), viewer)}.`}
      />
      <Stack gap="large">
        <FactList facts={fiveLines(entry)} />
        <Section title="Comments">
          <Stack gap="large">
            {entry.comments.length > 0 && <Conversation comments={entry.comments} viewer={viewer} />}
            <CommentForm coachingId={coachingId} entryId={entry.id} client={client} />
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}

function fiveLines({ stageReached, decidedBy, feedback, oneThing, gut }: OpenedEntry): Fact[] {
  return [
    { term: JOURNAL_HEADINGS.stageReached, detail: STAGE_LABELS[stageReached] },
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
