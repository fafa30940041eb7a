'use client';

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { dayHere, momentHere } from '@/app/_components/written-here';
import { placeOfZone } from '@/app/_components/zone-place';
import { CONTROL_LINE, Field } from '@/app/_ui/field';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { takeInvitationAction } from '@/lib/features/interviews/actions';
import { type SaidEvent, useInvitation } from './read-invitation';

const LONGEST_FILE = 400_000;

/** An invitation as a calendar file, or the email with it: what it says is shown, and saved when the person says so. */
export function PasteInvitation({
  applications,
  chosen,
  notAll,
  viewer,
}: {
  applications: readonly SelectOption[];
  chosen: string | null;
  /** What to do where the choices are not all there are. */
  notAll: string | undefined;
  viewer: { zone: string; locale: string };
}) {
  const [state, submit] = useForm(takeInvitationAction, () => setSource(''));
  const field = useRef<HTMLTextAreaElement>(null);
  const [source, setSource] = useState(typedIn(state, 'source') ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const said = useInvitation(source);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setRefused(file.size > LONGEST_FILE ? 'This file is too long for an invitation.' : null);
    if (file.size > LONGEST_FILE) return;
    const text = await file.text();
    flushSync(() => setSource(text));
    // Nobody typed it: whoever keeps what stands in the field is told.
    field.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TextArea
          label="Invitation"
          name="source"
          rows={3}
          // A calendar file is long, and what it says stands below it.
          className="[&_textarea]:max-h-40"
          ref={field}
          hint="The text of the .ics file, or the original of the email with it. If it moves or cancels an interview you have, that one changes."
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          error={errorIn(state, 'source')}
        />
        <Field label="Or its file" hint="An .ics or .eml file." error={refused ?? undefined}>
          {(wiring) => (
            <input
              type="file"
              accept=".ics,.eml,text/calendar,message/rfc822"
              className={`${CONTROL_LINE} file:mr-3 file:rounded-small file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink`}
              onChange={(event) => void take(event.currentTarget.files?.[0])}
              {...wiring}
            />
          )}
        </Field>
        <div role="status" className="empty:hidden">
          {said.state === 'reading' && <p className="text-small text-soft">Reading it</p>}
          {said.state === 'unread' && (
            <p className="text-small text-soft">We couldn’t read it just now. You can still save it.</p>
          )}
          {said.state === 'read' && <WhatItSays events={said.events} viewer={viewer} />}
        </div>
        <Select
          label="Application"
          name="applicationId"
          hint={['For an interview you don’t have yet.', notAll].filter(Boolean).join(' ')}
          options={applications}
          placeholder="Choose one"
          defaultValue={typedIn(state, 'applicationId') ?? chosen ?? ''}
          error={errorIn(state, 'applicationId')}
        />
        <div>
          <SubmitButton pendingLabel="Saving">Save interview</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

function WhatItSays({
  events,
  viewer,
}: {
  events: readonly SaidEvent[];
  viewer: { zone: string; locale: string };
}) {
  if (events.length === 0) return <p className="text-small text-soft">We found no calendar event in it.</p>;
  return (
    <ul className="flex flex-col gap-1">
      {events.map((event) => (
        <li key={JSON.stringify(event)}>
          <strong>{event.title ?? 'An event'}</strong>
          <span className="block text-small text-soft">
            {whenOf(event, viewer)}
            {event.cancelled ? ' · Cancelled' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** By the person's clocks, and by those it was arranged in where it names a zone. */
function whenOf(event: SaidEvent, { zone, locale }: { zone: string; locale: string }): string {
  if (event.day) return `${dayHere(event.day, locale)}, no time. Add it by hand.`;
  if (event.wall)
    return `${momentHere(`${event.wall.slice(0, 16)}Z`, { zone: 'UTC', locale })}, no time zone: taken as yours.`;
  const by = (there: string) => momentHere(event.startsAt ?? '', { zone: there, locale });
  const own = by(zone);
  const theirs = event.timeZone === null ? own : by(event.timeZone);
  return theirs === own ? own : `${own} your time (${theirs} in ${placeOfZone(event.timeZone ?? zone)})`;
}
