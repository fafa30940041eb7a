'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { asksForReturn, ReturnChoice } from '@/app/_components/return-choice';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { addEventAction, correctEventAction, takeEventBackAction } from '@/lib/features/history/actions';
import { FutureDay } from '../../_components/future-day';

type Choice = { value: string; label: string; group: string };

/** DATES: adds what happened, on its own day. */
export function AddEvent({ id, today, choices }: { id: string; today: string; choices: readonly Choice[] }) {
  const [state, submit] = useForm(addEventAction);
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="applicationId" value={id} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label="What happened?"
            name="what"
            placeholder="Choose one"
            options={choices}
            defaultValue={typedIn(state, 'what') ?? ''}
            error={errorIn(state, 'stage') ?? errorIn(state, 'round') ?? errorIn(state, 'ending')}
          />
          <DateTimeInput
            kind="date"
            label="On"
            name="on"
            defaultValue={typedIn(state, 'on') ?? today}
            error={errorIn(state, 'on')}
          />
        </div>
        <FutureDay state={state} />
        <ReturnChoice state={state} verb="Add it" saves={false} />
        {!asksForReturn(state) && (
          <div>
            <SubmitButton variant="plain" pendingLabel="Adding">
              Add to history
            </SubmitButton>
          </div>
        )}
      </Stack>
    </Form>
  );
}

/** DATES: corrects the day of an event, or takes it back. What was said before stays in the history. */
export function CorrectEvent({
  id,
  on,
  version,
  rejected,
}: {
  id: string;
  on: string | null;
  version: number;
  rejected: boolean;
}) {
  const [state, submit] = useForm(correctEventAction);
  const [gone, takeBack] = useForm(takeEventBackAction);
  return (
    <Stack gap="small">
      <Form submit={submit} version={version} noValidate>
        <Stack gap="small">
          <FormAnswer state={state} />
          <input type="hidden" name="eventId" value={id} />
          <DateTimeInput
            kind="date"
            label="Happened on"
            name="on"
            className="max-w-60"
            defaultValue={typedIn(state, 'on') ?? on ?? ''}
            error={errorIn(state, 'on')}
          />
          <FutureDay state={state} />
          <div>
            <SubmitButton variant="plain" pendingLabel="Saving">
              Save date
            </SubmitButton>
          </div>
        </Stack>
      </Form>
      {!rejected && (
        <Form submit={takeBack}>
          <FormAnswer state={gone} />
          <input type="hidden" name="eventId" value={id} />
          <SubmitButton variant="quiet" pendingLabel="One moment">
            This didn’t happen
          </SubmitButton>
        </Form>
      )}
    </Stack>
  );
}
