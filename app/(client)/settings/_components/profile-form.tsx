'use client';

import { useMemo } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { saveProfile } from '@/lib/features/account/actions';
import { zoneOptions } from './zone-options';

type ProfileFormProps = {
  name: string;
  timeZone: string;
  locale: string;
  /** Their names, one after the other. */
  zones: string;
  locales: readonly SelectOption[];
  version: number;
};

export function ProfileForm({ name, timeZone, locale, zones, locales, version }: ProfileFormProps) {
  const [state, submit] = useForm(saveProfile);
  const choices = useMemo(() => zoneOptions(zones), [zones]);
  return (
    <Form submit={submit} version={version}>
      <Stack>
        <FormAnswer state={state} />
        <TextInput
          label="Name"
          name="name"
          autoComplete="name"
          hint="A coach you invite will see it."
          optional
          defaultValue={typedIn(state, 'name') ?? name}
          error={errorIn(state, 'name')}
        />
        <Select
          label="Time zone"
          name="timeZone"
          hint="Waits, plans and email reminders follow it. Change it when you move."
          options={choices}
          defaultValue={typedIn(state, 'timeZone') ?? timeZone}
          error={errorIn(state, 'timeZone')}
        />
        <Select
          label="Date and time format"
          name="locale"
          options={locales}
          defaultValue={typedIn(state, 'locale') ?? locale}
          error={errorIn(state, 'locale')}
        />
        <div>
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
