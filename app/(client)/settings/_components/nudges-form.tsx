'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Switch } from '@/app/_ui/checkbox';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { saveNudges } from '@/lib/features/account/actions';

type NudgesFormProps = { nudgeHour: number; on: boolean; hours: readonly SelectOption[] };

/** NUDGE-1, NUDGE-3 */
export function NudgesForm({ nudgeHour, on, hours }: NudgesFormProps) {
  const [state, submit] = useForm(saveNudges);
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        <Switch
          // React resets a form to its first defaults after an action: the key mounts the saved one.
          key={String(on)}
          label="A short email on day 1 and day 3 of a three-day plan"
          name="nudges"
          defaultChecked={on}
        />
        <Select
          label="Time of day"
          name="nudgeHour"
          hint="Your local time, even when the clocks change."
          options={hours}
          defaultValue={typedIn(state, 'nudgeHour') ?? String(nudgeHour)}
          error={errorIn(state, 'nudgeHour')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save email reminders
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
