'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Switch } from '@/app/_ui/checkbox';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { saveMailsAction } from '@/lib/features/account/actions';

type MailsFormProps = {
  /** One per kind of notification, with whether it is on. */
  notes: readonly { kind: string; label: string; on: boolean }[];
  quietFrom: string;
  quietUntil: string;
  hours: readonly SelectOption[];
};

/** NUDGE-3: which notifications are sent, and the quiet hours. */
export function MailsForm({ notes, quietFrom, quietUntil, hours }: MailsFormProps) {
  const [state, submit] = useForm(saveMailsAction);
  const refused = 'values' in state;
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        {notes.map(({ kind, label, on }) => {
          const checked = refused ? typedIn(state, kind) === 'on' : on;
          // React resets a form to its first defaults after an action: the key mounts what was typed or saved.
          return <Switch key={`${kind}:${checked}`} label={label} name={kind} defaultChecked={checked} />;
        })}
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label="Quiet hours from"
            name="quietFrom"
            hint="Emails wait until the quiet hours end."
            options={hours}
            defaultValue={typedIn(state, 'quietFrom') ?? quietFrom}
            error={errorIn(state, 'quietFrom')}
          />
          <Select
            label="Until"
            name="quietUntil"
            hint="Plan reminders still come at their time."
            options={hours}
            defaultValue={typedIn(state, 'quietUntil') ?? quietUntil}
            error={errorIn(state, 'quietUntil')}
          />
        </div>
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save email settings
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
