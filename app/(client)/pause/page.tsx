import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { HumanHelp } from '@/app/_components/human-help';
import { Disclosure } from '@/app/_ui/disclosure';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { endPauseAction } from '@/lib/features/pauses/actions';
import { loadPause } from '@/lib/features/pauses/loaders';
import type { PauseView } from '@/lib/features/pauses/schema';
import { formatDay, formatMoment, type Viewer } from '@/lib/rules/messages';
import { PAUSE_LENGTH_LABELS, PAUSE_LENGTHS } from '@/lib/rules/pause';
import { localDate } from '@/lib/rules/time';
import { PauseForm } from './_components/pause-form';

export const metadata: Metadata = { title: 'Pause everything' };

const CHOICES = PAUSE_LENGTHS.map((value) => ({ value, label: PAUSE_LENGTH_LABELS[value] }));

/** A break from everything: how long, what stops and what goes on, and people to talk to for who isn’t well. */
export default async function PausePage() {
  const { pause, help, viewer } = await loadPause();
  const { running, scheduled } = pause;
  return (
    <Page width="wide">
      <PageHeader
        title={running ? 'Everything is paused.' : 'Take a break from all of this.'}
        lede={
          running
            ? `${endOf(running, viewer)} Nothing is lost, and nothing piles up meanwhile.`
            : 'One button, and nothing reminds you, counts or asks for a while. Nothing is lost, and nothing piles up meanwhile.'
        }
      />
      <div className="grid gap-10 lg:grid-cols-[1.2fr_1fr] lg:gap-14">
        <Stack gap="large">
          {running && (
            <div>
              <ActButton action={endPauseAction} fields={{}} label="I’m back" variant="strong" />
            </div>
          )}
          <PauseForm choices={CHOICES} running={running !== null} />
          <Disclosure summary="I’m not well">
            <HumanHelp help={help} />
          </Disclosure>
        </Stack>
        <Stack gap="large">
          <Section title="What stops">
            <p className="text-pretty">
              Reminder emails, the counters, the list on Today and its questions. Days of a three-day plan go
              by without an email. When you’re back, one thing to start with is all there is.
            </p>
          </Section>
          <Section title="What goes on">
            <p className="text-pretty">
              Everything you’ve written stays. Waits before a reply run on.{' '}
              {scheduled.length === 0
                ? 'No reply is scheduled to be sent.'
                : 'What you scheduled is sent when you said:'}
            </p>
            {scheduled.length > 0 && <Scheduled scheduled={scheduled} viewer={viewer} />}
          </Section>
        </Stack>
      </div>
    </Page>
  );
}

function Scheduled({ scheduled, viewer }: { scheduled: PauseView['scheduled']; viewer: Viewer }) {
  return (
    <div className="mt-3">
      <RowList label="Scheduled replies">
        {scheduled.map(({ rejectionId, company, leaveAt }) => (
          <Row
            key={`${rejectionId} ${leaveAt}`}
            href={`/rejections/${rejectionId}/reply`}
            title={`Your reply to ${company}`}
            detail={formatMoment(Temporal.Instant.from(leaveAt), viewer)}
          />
        ))}
      </RowList>
    </div>
  );
}

function endOf({ until }: NonNullable<PauseView['running']>, viewer: Viewer): string {
  if (until === null) return 'Until you say so.';
  return `Until ${formatDay(localDate(Temporal.Instant.from(until), viewer.zone), viewer)}.`;
}
