'use client';

import { passkeyAnswer } from '@/app/_components/confirm/passkey';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';
import { signInWithPasskey, startPasskeySignIn } from '@/lib/features/sign-in/actions';

/** Signs in with a passkey of this device or of a phone nearby; nobody types who they are. */
export function PasskeySignIn({ to }: { to: string | null }) {
  const [state, submit] = useForm(signIn);
  return (
    <Form submit={submit}>
      <Stack gap="small">
        <FormAnswer state={state} />
        {to && <input type="hidden" name="to" value={to} />}
        <SubmitButton variant="plain" wide pendingLabel="Waiting for your passkey">
          Sign in with a passkey
        </SubmitButton>
      </Stack>
    </Form>
  );
}

async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const offered = await startPasskeySignIn(before, new FormData());
  if (offered.status !== 'done' || !offered.mark) return offered;
  const answer = await passkeyAnswer(offered.mark);
  if (answer === null) return NONE_USED;
  form.set('answer', answer);
  return signInWithPasskey(before, form);
}

const NONE_USED: FormState = {
  status: 'invalid',
  message: 'No passkey was used. Try again, or use a sign-in link.',
  errors: {},
  values: {},
};
