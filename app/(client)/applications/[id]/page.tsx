import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadRecord } from '@/lib/features/application-record/loaders';
import { STAGES } from '@/lib/rules/stages';
import { BeenHere } from './_components/been-here';
import { DeleteApplication } from './_components/delete-application';
import { EditForm } from './_components/edit-form';
import { EndForm } from './_components/end-form';
import { Facts } from './_components/facts';
import { History } from './_components/history';
import { InterviewsSection } from './_components/interviews-section';
import { Links } from './_components/links';
import { Meant } from './_components/meant';
import { MoveForm } from './_components/move-form';
import { NoteForm } from './_components/note-form';
import { OfferMade } from './_components/offer-made';
import { QuietForm } from './_components/quiet-form';
import { ReopenForm } from './_components/reopen-form';
import { Tags } from './_components/tags';

export const metadata: Metadata = { title: 'Application' };

export default async function ApplicationPage({ params, searchParams }: PageProps<'/applications/[id]'>) {
  const { id } = await params;
  const { to, end } = await searchParams;
  const wanted = STAGES.find((one) => one === to);
  const { application, events, earlier, quiet, nextTime, parts, now, viewer } = await loadRecord(id);
  const { ending, rejectionId, company, role, stage, laterLabel, note } = application;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={ending ? '/pipeline/ended' : '/pipeline'} className={buttonClass('link')}>
            {ending ? 'Closed' : 'Pipeline'}
          </Link>
        }
        title={company}
        lede={role}
        actions={
          rejectionId ? (
            <ButtonLink href={`/rejections/${rejectionId}`} variant="strong">
              See what to do next
            </ButtonLink>
          ) : (
            (ending === 'ghosted' || (ending === null && stage !== 'saved')) && (
              <ButtonLink href={`/applications/${id}/rejection`} variant="plain">
                Log a rejection
              </ButtonLink>
            )
          )
        }
      />
      <Stack gap="large">
        <Facts application={application} viewer={viewer} now={now} />
        <Section title="Tags">
          <Tags id={id} tags={application.tags} toOffer={parts.tagsToOffer} />
        </Section>
        <Section title="Links">
          <Links id={id} links={application.links} />
        </Section>
        {nextTime.length > 0 && <Meant items={nextTime} />}
        <BeenHere earlier={earlier} viewer={viewer} />
        {quiet !== null && (
          <Section
            title={`No reply for ${quiet} days`}
            lede="You haven’t heard back. You can close it now and reopen it if they write."
          >
            <QuietForm id={id} />
          </Section>
        )}
        {ending === null && stage === 'offer' && <OfferMade id={id} />}
        {ending === null && (
          <Section title="Stage" id="move">
            <MoveForm id={id} stage={wanted ?? stage} laterLabel={laterLabel} />
          </Section>
        )}
        {ending !== null && !rejectionId && (
          <Section title="Reopen" lede="It goes back to the stage it was in and counts as open again.">
            <ReopenForm id={id} />
          </Section>
        )}
        <InterviewsSection applicationId={id} interviews={parts.interviews} now={now} viewer={viewer} />
        <Section title="Notes">
          <NoteForm id={id} note={note} version={application.version} />
        </Section>
        <Section title="History">
          <History id={id} events={events} viewer={viewer} now={now} />
        </Section>
        <div>
          <Disclosure summary="Edit">
            <EditForm application={application} />
          </Disclosure>
          {ending === null && (
            <div id="end">
              <Disclosure summary="Other ending" open={end !== undefined}>
                <EndForm id={id} />
              </Disclosure>
            </div>
          )}
        </div>
        <div>
          <DeleteApplication id={id} wasRejected={rejectionId !== null} />
        </div>
      </Stack>
    </Page>
  );
}
