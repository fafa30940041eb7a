'use client';

import type { ReactNode } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { useSolved } from './use-solved';

/** Asks for an address, to which `action` mails a link or a code. `children` draws what else is asked, before it. */
export function AskForMail({
  action,
  hint,
  label,
  start,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  hint: string;
  /** Of the button. */
  label: string;
  /** The address that was given before, to mend. */
  start: string | undefined;
  children?: (state: FormState) => ReactNode;
}) {
  const [state, submit] = useForm(action);
  const able = useSolved(state, submit.dispatch);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        {children?.(state)}
        <TextInput
          label="Your email address"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          hint={hint}
          defaultValue={typedIn(state, 'email') ?? start}
          error={errorIn(state, 'email')}
          required
        />
        {able && <input type="hidden" name="proof" value="able" />}
        <SubmitButton wide pending={state.status === 'puzzle'} pendingLabel="Sending">
          {label}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
