'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { newPasskey } from '@/app/_components/confirm/passkey';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { addPasskey, startPasskey } from '@/lib/features/factors/actions';
import { CodesOnce } from './codes-once';

/** Makes a passkey with this browser, under a name. The first one comes with recovery codes. */
export function PasskeyForm() {
  const [state, submit] = useForm(add);
  return (
    <Form submit={submit} noValidate data-kept-as="passkey">
      <Stack>
        {state.status === 'done' && state.mark ? (
          <CodesOnce codes={state.mark} />
        ) : (
          <FormAnswer state={state} />
        )}
        <TextInput
          label="What do you call this device?"
          name="name"
          autoComplete="off"
          placeholder="My laptop"
          optional
          defaultValue={typedIn(state, 'name')}
          error={errorIn(state, 'name')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Waiting for your device">
            Add a passkey
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

async function add(before: FormState, form: FormData): Promise<FormState> {
  const offered = await confirmed(startPasskey)(before, new FormData());
  const values = { name: String(form.get('name') ?? '') };
  if (offered.status !== 'done' || !offered.mark) return { ...offered, values } as FormState;
  const answer = await newPasskey(offered.mark);
  if (answer === null) return { ...NONE_MADE, values };
  form.set('answer', answer);
  return confirmed(addPasskey)(before, form);
}

const NONE_MADE = {
  status: 'invalid',
  message: 'No passkey was made. Try again, or use another device.',
  errors: {},
} as const;
