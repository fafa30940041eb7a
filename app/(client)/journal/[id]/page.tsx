import type { Metadata } from 'next';
import { Conversation } from '@/app/_components/conversation';
import { Seen } from '@/app/_components/seen';
import { ShareEntry } from '@/app/_components/share-entry';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { FactList } from '@/app/_ui/fact-list';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { commentsSeen } from '@/lib/features/coaching/actions';
import { loadEntry } from '@/lib/features/journal/loaders';
import { JOURNAL_HEADINGS } from '@/lib/rules/journal';
import { DECIDER_LABELS, STAGE_LABELS } from '@/lib/rules/stages';
import { DeleteEntry } from './_components/delete-entry';
import { SavedNotice } from './_components/saved-notice';

export const metadata: Metadata = { title: 'Journal entry' };

/** JOURNAL: one entry, its comments, and who can read it. */
export default async function EntryPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
}) {
  const { entry, hint, audience, viewer } = await loadEntry((await params).id);
  const justSaved = 'saved' in (await searchParams);
  const edit = `/rejections/${entry.rejectionId}/journal`;
  return (
    <Page>
      {entry.comments.some(({ mine, seenAt }) => !mine && !seenAt) && (
        <Seen action={commentsSeen} fields={[['entryId', entry.id]]} />
      )}
      <PageHeader
        kicker={`${entry.role} · ${shortDate(entry.receivedOn, viewer)}`}
        title={entry.company}
        actions={<ButtonLink href={edit}>Edit</ButtonLink>}
      />
      <Stack gap="large">
        {justSaved && <SavedNotice hint={hint} edit={edit} />}
        <FactList
          facts={[
            { term: JOURNAL_HEADINGS.stageReached, detail: STAGE_LABELS[entry.stageReached] },
            { term: JOURNAL_HEADINGS.decidedBy, detail: DECIDER_LABELS[entry.decidedBy] },
            {
              term: JOURNAL_HEADINGS.feedback,
              detail: <Written text={entry.feedback} none="They gave no feedback." />,
            },
            { term: JOURNAL_HEADINGS.oneThing, detail: <Written text={entry.oneThing} none="Blank" /> },
            { term: JOURNAL_HEADINGS.gut, detail: <Written text={entry.gut} none="Blank" /> },
          ]}
        />
        {entry.comments.length > 0 && (
          <Section title="From your coach">
            <Conversation comments={entry.comments} viewer={viewer} />
          </Section>
        )}
        <Section title="Who can read it">
          <ShareEntry entryId={entry.id} audience={audience} />
        </Section>
        <Section title="This entry">
          <div className="flex flex-wrap gap-2.5">
            <ButtonLink href={`/rejections/${entry.rejectionId}`}>Go to the rejection</ButtonLink>
            <ButtonLink href={`/journal/thoughts?rejection=${entry.rejectionId}`}>
              A thought that won’t leave
            </ButtonLink>
            <DeleteEntry entryId={entry.id} />
          </div>
        </Section>
      </Stack>
    </Page>
  );
}

function Written({ text, none }: { text: string | null; none: string }) {
  return text ? (
    <span dir="auto" className="block whitespace-pre-wrap">
      {text}
    </span>
  ) : (
    <span className="text-soft">{none}</span>
  );
}
