import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadApplication } from '@/lib/features/applications/loaders';
import { STAGES } from '@/lib/rules/stages';
import { BeenHere } from './_components/been-here';
import { DeleteApplication } from './_components/delete-application';
import { EditForm } from './_components/edit-form';
import { EndForm } from './_components/end-form';
import { Facts } from './_components/facts';
import { History } from './_components/history';
import { MoveForm } from './_components/move-form';
import { NoteForm } from './_components/note-form';
import { QuietForm } from './_components/quiet-form';
import { ReopenForm } from './_components/reopen-form';

export const metadata: Metadata = { title: 'Application' };

export default async function ApplicationPage({ params, searchParams }: PageProps<'/applications/[id]'>) {
  const { id } = await params;
  const { to, end } = await searchParams;
  const wanted = STAGES.find((one) => one === to);
  const { application, events, earlier, quiet, reader } = await loadApplication(id);
  const { ending, rejectionId, company, role, stage, laterLabel, note } = application;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={ending ? '/pipeline/ended' : '/pipeline'} className={buttonClass('link')}>
            {ending ? 'Ended' : 'Pipeline'}
          </Link>
        }
        title={company}
        lede={role}
        actions={
          rejectionId ? (
            <ButtonLink href={`/rejections/${rejectionId}`} variant="strong">
              What follows from the no
            </ButtonLink>
          ) : (
            (ending === 'ghosted' || (ending === null && stage !== 'saved')) && (
              <ButtonLink href={`/applications/${id}/rejection`} variant="plain">
                They said no
              </ButtonLink>
            )
          )
        }
      />
      <Stack gap="large">
        <Facts application={application} reader={reader} />
        <BeenHere earlier={earlier} reader={reader} />
        {quiet !== null && (
          <Section
            title={`Quiet for ${quiet} days`}
            lede="Nothing was heard since. You can close it, and open it again should they write after all."
          >
            <QuietForm id={id} />
          </Section>
        )}
        {ending === null && (
          <Section title="Has it moved?" id="move">
            <MoveForm id={id} stage={wanted ?? stage} laterLabel={laterLabel} />
          </Section>
        )}
        {ending !== null && !rejectionId && (
          <Section
            title="Is it open after all?"
            lede="It goes back to where it was, and counts as live again."
          >
            <ReopenForm id={id} />
          </Section>
        )}
        <Section title="To keep in mind">
          <NoteForm id={id} note={note} />
        </Section>
        <Section title="The way so far">
          <History events={events} reader={reader} />
        </Section>
        <div>
          <Disclosure summary="Put something right">
            <EditForm application={application} />
          </Disclosure>
          {ending === null && (
            <div id="end">
              <Disclosure summary="It ended another way" open={end !== undefined}>
                <EndForm id={id} />
              </Disclosure>
            </div>
          )}
        </div>
        <div>
          <DeleteApplication id={id} company={company} wasRejected={rejectionId !== null} />
        </div>
      </Stack>
    </Page>
  );
}
