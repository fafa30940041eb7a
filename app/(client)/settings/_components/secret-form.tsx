'use client';

import type { ReactNode } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { ShownOnce } from '@/app/_ui/shown-once';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** A form that makes a secret, which its action answers and it shows once. */
export function SecretForm({
  action,
  secret,
  press,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What is said above it, and what it is for where that isn’t plain. */
  secret: { title: string; use?: string };
  press: { label: string; about?: string; pendingLabel: string };
  children: (state: FormState) => ReactNode;
}) {
  const [state, submit] = useForm(action);
  const made = state.status === 'done' ? (state.message ?? '') : null;
  return (
    <Form submit={submit} noValidate>
      <Stack>
        {made === null ? (
          <FormAnswer state={state} />
        ) : (
          <ShownOnce title={secret.title} text={made}>
            {secret.use && <p className="mb-2">{secret.use}</p>}
            <code className="text-small break-all" data-secret>
              {made}
            </code>
          </ShownOnce>
        )}
        {children(state)}
        <div>
          <SubmitButton variant="plain" pendingLabel={press.pendingLabel}>
            {press.label}
            {press.about && <span className="sr-only"> {press.about}</span>}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

/** What a program is called by its person. */
export function ProgramName({ state, name }: { state: FormState; name?: string }) {
  return (
    <TextInput
      label="What is it for?"
      name="name"
      autoComplete="off"
      placeholder="My spreadsheet"
      defaultValue={typedIn(state, 'name') ?? name}
      error={errorIn(state, 'name')}
    />
  );
}
