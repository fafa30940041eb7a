import type { Metadata } from 'next';
import { cache } from 'react';
import { OtherCalendars } from '@/app/_components/other-calendars';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { WayBack } from '@/app/_ui/way-back';
import { loadRecord } from '@/lib/features/application-record/loaders';
import { deadlineTitle } from '@/lib/rules/calendar-days';
import { ownStages } from '@/lib/rules/own-stages';
import { STAGES } from '@/lib/rules/stages';
import { stepChoices, stepValue } from '../../_components/step-choices';
import { BeenHere } from './_components/been-here';
import { DeleteApplication } from './_components/delete-application';
import { DocumentsSection } from './_components/documents-section';
import { EditForm } from './_components/edit-form';
import { EndForm } from './_components/end-form';
import { Facts } from './_components/facts';
import { History } from './_components/history';
import { InterviewsSection } from './_components/interviews-section';
import { Links } from './_components/links';
import { Meant } from './_components/meant';
import { MoveForm } from './_components/move-form';
import { NoteForm } from './_components/note-form';
import { NoteText } from './_components/note-text';
import { OfferMade } from './_components/offer-made';
import { PeopleSection } from './_components/people-section';
import { PostingSection } from './_components/posting-section';
import { QuietForm } from './_components/quiet-form';
import { ReopenForm } from './_components/reopen-form';
import { Tags } from './_components/tags';
import { TasksSection } from './_components/tasks-section';

/** Read once for the title and the page. */
const record = cache(loadRecord);

export async function generateMetadata({ params }: PageProps<'/applications/[id]'>): Promise<Metadata> {
  const { role, company } = (await record((await params).id)).application;
  return { title: `${role}, ${company}` };
}

/** The desk of one application: what is next and what was written at the left, what is known at the right. */
export default async function ApplicationPage({ params, searchParams }: PageProps<'/applications/[id]'>) {
  const { id } = await params;
  const { to, end } = await searchParams;
  const wanted = STAGES.find((one) => one === to);
  const { application, events, earlier, quiet, nextTime, parts, address, inDanger, now, viewer } =
    await record(id);
  const { ending, rejectionId, company, role, stage, round, laterLabel, note } = application;
  const stands = stepValue({ stage, round });
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <WayBack
            href={ending ? '/pipeline/ended' : '/pipeline'}
            within={ending ? '/pipeline/ended' : '/pipeline'}
          >
            {ending ? 'Closed' : 'Pipeline'}
          </WayBack>
        }
        title={
          <span className="wrap-anywhere">
            {role} <span className="text-soft">at {company}</span>
          </span>
        }
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
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_21rem] xl:grid-rows-[auto_1fr] xl:gap-x-14">
        <Stack gap="large" className="empty:hidden">
          {nextTime.length > 0 && <Meant items={nextTime} />}
          <BeenHere earlier={earlier} viewer={viewer} />
          {quiet !== null && (
            <Section
              title={`No reply for ${quiet} days`}
              lede="You haven’t heard back. You can close it now and reopen it if they write."
            >
              <QuietForm id={id} from={stage} />
            </Section>
          )}
          {ending === null && stage === 'offer' && <OfferMade id={id} />}
          {ending === null && (
            <Section title="Stage" id="move">
              <MoveForm
                {...{ id, laterLabel }}
                choices={stepChoices(ownStages(viewer), stands)}
                stage={wanted ?? stands}
                from={stage}
                fromRound={round}
                version={application.version}
              />
              <div id="end" className="mt-4">
                <Disclosure summary="Other ending" open={end !== undefined}>
                  <EndForm id={id} from={stage} />
                </Disclosure>
              </div>
            </Section>
          )}
          {ending !== null && !rejectionId && (
            <Section title="Reopen" lede="It goes back to the stage it was in and counts as open again.">
              <ReopenForm id={id} />
            </Section>
          )}
          <TasksSection applicationId={id} tasks={parts.tasks} now={now} viewer={viewer} />
        </Stack>
        <Stack gap="large" className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <Section title="Facts">
            <Facts application={application} viewer={viewer} now={now} />
            {application.deadline && stage === 'saved' && ending === null && (
              <div className="py-3">
                <OtherCalendars
                  event={{
                    ...{ title: deadlineTitle(application), day: application.deadline },
                    ...{ place: null, page: address },
                  }}
                  file={`/applications/${id}/calendar`}
                />
              </div>
            )}
            <Disclosure summary="Edit">
              <EditForm application={application} />
            </Disclosure>
          </Section>
          <Section title="Tags">
            <Tags id={id} tags={application.tags} toOffer={parts.tagsToOffer} />
          </Section>
          <Section title="Links">
            <Links id={id} links={application.links} />
          </Section>
          <PeopleSection applicationId={id} people={parts.people} />
          <DocumentsSection applicationId={id} documents={parts.documents} viewer={viewer} />
        </Stack>
        <Stack gap="large">
          <InterviewsSection applicationId={id} interviews={parts.interviews} now={now} viewer={viewer} />
          <Section title="Notes">
            <Stack gap="small">
              {inDanger && <TellSomebody />}
              {note !== null && <NoteText note={note} format={application.noteFormat} />}
              <NoteForm id={id} note={note} version={application.version} />
            </Stack>
          </Section>
          {parts.posting && <PostingSection posting={parts.posting} viewer={viewer} />}
          <Section title="History">
            <History id={id} events={events} viewer={viewer} now={now} />
          </Section>
          <DeleteApplication id={id} wasRejected={rejectionId !== null} />
        </Stack>
      </div>
    </Page>
  );
}
