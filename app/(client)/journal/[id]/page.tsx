import type { Metadata } from 'next';
import { Seen } from '@/app/_components/seen';
import { ShareEntry } from '@/app/_components/share-entry';
import { shortDate } from '@/app/_components/short-moment';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { commentsSeen } from '@/lib/features/coaching/actions';
import { loadEntry } from '@/lib/features/journal/loaders';
import { AdoptForm } from '../_components/adopt-form';
import { occasionChoices } from '../_components/occasion-choices';
import { DeleteEntry } from './_components/delete-entry';
import { Lines } from './_components/lines';
import { SavedNotice } from './_components/saved-notice';
import { Threads } from './_components/threads';

export const metadata: Metadata = { title: 'Journal entry' };

/** JOURNAL: one entry, its comments, and who can read it. */
export default async function EntryPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
}) {
  const { entry, hint, inDanger, audience, reviewed, viewer } = await loadEntry((await params).id);
  const justSaved = 'saved' in (await searchParams);
  const edit = `/rejections/${entry.rejectionId}/journal`;
  return (
    <Page width="wide">
      {entry.comments.some(({ mine, seenAt }) => !mine && !seenAt) && (
        <Seen action={commentsSeen} fields={[['entryId', entry.id]]} />
      )}
      <PageHeader
        kicker={`${entry.role} · ${shortDate(entry.receivedOn, viewer)}`}
        title={entry.company}
        actions={<ButtonLink href={edit}>Edit</ButtonLink>}
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Stack gap="large">
          {inDanger ? <TellSomebody /> : justSaved && <SavedNotice hint={hint} edit={edit} />}
          <Lines lines={entry} viewer={viewer} />
          <Threads entryId={entry.id} comments={entry.comments} {...{ audience, reviewed, viewer }} />
        </Stack>
        <Stack gap="large">
          <Section title="Who can read it">
            <ShareEntry entryId={entry.id} audience={audience} />
          </Section>
          {entry.oneThing && !inDanger && (
            <Disclosure summary="Remind me of the one thing before an interview">
              <AdoptForm
                from="entry"
                text={entry.oneThing}
                choices={occasionChoices(viewer)}
                keptAs="adopt"
              />
            </Disclosure>
          )}
          <Section title="This entry">
            <div className="flex flex-wrap gap-2.5">
              <ButtonLink href={`/rejections/${entry.rejectionId}`}>Go to the rejection</ButtonLink>
              <ButtonLink href={`/journal/thoughts?rejection=${entry.rejectionId}`}>
                A thought that won’t leave
              </ButtonLink>
              {entry.version > 1 && (
                <ButtonLink href={`/journal/${entry.id}/history`}>Earlier wordings</ButtonLink>
              )}
              <DeleteEntry entryId={entry.id} />
            </div>
          </Section>
        </Stack>
      </div>
    </Page>
  );
}
