'use client';

import type { ReactNode } from 'react';
import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** One address, and what to do about it. */
export function AddressForm({
  action,
  label,
  hint,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  label: string;
  hint: string;
  /** The buttons. */
  children: ReactNode;
}) {
  const [state, submit] = useForm(confirmed(action));
  return (
    <Form submit={submit} noValidate className="mt-4 max-w-[30rem]">
      <Stack gap="small">
        <FormAnswer state={state} />
        <TextInput
          label={label}
          hint={hint}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typedIn(state, 'email')}
          error={errorIn(state, 'email')}
        />
        <div className="flex flex-wrap gap-2.5">{children}</div>
      </Stack>
    </Form>
  );
}
