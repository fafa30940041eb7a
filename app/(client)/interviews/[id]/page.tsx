import type { Metadata } from 'next';
import { cache } from 'react';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { nameOfInterview } from '@/app/_components/interview-words';
import { OtherCalendars } from '@/app/_components/other-calendars';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { deleteInterviewAction, setInterviewStateAction } from '@/lib/features/interviews/actions';
import { loadInterview } from '@/lib/features/interviews/loaders';
import { wallTime } from '@/lib/rules/interviews';
import { nameOfStage } from '@/lib/rules/own-stages';
import { isBefore } from '@/lib/rules/time';
import { zoneNames } from '../../_components/zone-names';
import { kindChoices } from '../_components/kind-choices';
import { EditInterview } from './_components/edit-interview';
import { InterviewFacts } from './_components/facts';
import { NotesForm } from './_components/notes-form';
import { PeopleThere } from './_components/people-there';

/** Read once for the title and the page. */
const interviewOf = cache(loadInterview);

export async function generateMetadata({ params }: PageProps<'/interviews/[id]'>): Promise<Metadata> {
  const { interview, viewer } = await interviewOf((await params).id);
  return { title: `${nameOfInterview(interview, viewer)}, ${interview.company}` };
}

/** One interview: when and where it is, what the person prepared for it, and how it went. */
export default async function InterviewPage({ params }: PageProps<'/interviews/[id]'>) {
  const { interview, others, page, proposed, inDanger, now, viewer } = await interviewOf((await params).id);
  const { id, applicationId, company, role, state, timeZone } = interview;
  const startsAt = Temporal.Instant.from(interview.startsAt);
  const over = isBefore(startsAt, now);
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          <Link href={`/applications/${applicationId}`} className={buttonClass('link')}>
            {company}, {role}
          </Link>
        }
        title={<span className="wrap-anywhere">{nameOfInterview(interview, viewer)}</span>}
        actions={
          <a href={`/interviews/${id}/calendar`} className={buttonClass('plain')} download>
            Add to your calendar
          </a>
        }
      />
      <div className="grid gap-10 lg:grid-cols-[1fr_1.2fr] lg:gap-14">
        <Stack gap="large">
          <InterviewFacts interview={interview} now={now} viewer={viewer} />
          {state === 'planned' && !over && (
            <OtherCalendars
              event={{
                ...{ startsAt: interview.startsAt, endsAt: interview.endsAt, page },
                title: `${nameOfInterview(interview, viewer)}: ${company}`,
                place: interview.place ?? interview.link,
              }}
            />
          )}
          <PeopleThere interview={interview} others={others} />
          {proposed && (
            <Notice
              title={`Move ${company} to ${nameOfStage(viewer, { stage: proposed })}?`}
              action={
                <ButtonLink href={`/applications/${applicationId}?to=${proposed}#move`}>
                  Choose stage
                </ButtonLink>
              }
            >
              Nothing moves by itself.
            </Notice>
          )}
          <div>
            <Disclosure summary="Edit">
              <EditInterview
                interviewId={id}
                version={interview.version}
                values={{ ...interview, startsAt: wallTime(startsAt, timeZone) }}
                zones={zoneNames(timeZone)}
                kinds={kindChoices(viewer)}
              />
            </Disclosure>
          </div>
          <div className="flex flex-wrap gap-2.5">
            <ActButton
              action={setInterviewStateAction}
              fields={{ interviewId: id, state: state === 'planned' ? 'cancelled' : 'planned' }}
              label={state === 'planned' ? 'It was cancelled' : 'It takes place after all'}
              pendingLabel="Saving"
            />
            <ActButton
              action={deleteInterviewAction}
              fields={{ interviewId: id }}
              label="Delete this interview"
              pendingLabel="Deleting"
              variant="quiet"
            />
          </div>
        </Stack>
        <Section title="Notes" lede="Only you can read them.">
          <Stack>
            {inDanger && <TellSomebody />}
            <NotesForm interview={interview} over={over} />
          </Stack>
        </Section>
      </div>
    </Page>
  );
}
