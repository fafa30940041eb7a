'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { endAction } from '@/lib/features/applications/actions';
import { FutureDay } from '../../_components/future-day';

const CHOICES = [
  { value: 'accepted', label: 'I accepted', description: 'They made an offer and you took it.' },
  { value: 'declined', label: 'I declined', description: 'They made an offer and you turned it down.' },
  { value: 'withdrawn', label: 'I withdrew', description: 'You stopped before they decided.' },
  {
    value: 'ghosted',
    label: 'No answer',
    description: 'They never replied, and you no longer expect them to.',
  },
];

/** STAGE: the four endings a person can choose; they are never merged. */
export function EndForm({ id, from }: { id: string; from: string }) {
  const [state, submit] = useForm(endAction);
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="from" value={from} />
        <ChoiceGroup
          label="How did it end?"
          name="ending"
          required
          options={CHOICES}
          defaultValue={'values' in state ? state.values.ending : undefined}
          error={state.status === 'invalid' ? state.errors.ending : undefined}
        />
        <DateTimeInput
          kind="date"
          label="Ended on"
          optional
          name="endedOn"
          className="max-w-60"
          hint="How long to wait before applying there again counts from this day."
          defaultValue={typedIn(state, 'endedOn') ?? ''}
          error={errorIn(state, 'endedOn')}
        />
        <FutureDay state={state} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Closing">
            Close application
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
