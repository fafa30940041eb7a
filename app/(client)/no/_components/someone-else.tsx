'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, IDLE } from '@/lib/access/form';
import { addForNoAction } from '@/lib/features/applications/actions';

/** Logs a rejection for an application that is not here yet. `company` is the search that found nothing. */
export function SomeoneElse({ company }: { company: string }) {
  const [state, submit] = useActionState(addForNoAction, IDLE);
  const values: Record<string, string> = 'values' in state ? state.values : { company };
  const field = (name: 'company' | 'role') => ({
    name,
    defaultValue: values[name] ?? '',
    error: errorIn(state, name),
  });
  return (
    <form action={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TextInput key={values.company} label="Company" required autoComplete="off" {...field('company')} />
        <TextInput label="Role" required autoComplete="off" {...field('role')} />
        <div>
          <SubmitButton pendingLabel="One moment">Continue</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
