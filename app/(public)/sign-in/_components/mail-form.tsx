'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { askForMail } from '@/lib/features/sign-in/actions';
import { useSolved } from '../../_components/use-solved';

/** Asks for an address and emails a sign-in link. `to` is where to go once signed in. */
export function MailForm({ to }: { to: string | null }) {
  const [state, submit] = useForm(askForMail);
  const able = useSolved(state, submit.dispatch);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TextInput
          label="Your email address"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          hint="No password needed. We’ll email you a link and a code, whether you’re new or coming back."
          defaultValue={typedIn(state, 'email')}
          error={errorIn(state, 'email')}
          required
        />
        {to && <input type="hidden" name="to" value={to} />}
        {able && <input type="hidden" name="proof" value="able" />}
        <SubmitButton wide pending={state.status === 'puzzle'} pendingLabel="Sending">
          Email me a sign-in link
        </SubmitButton>
      </Stack>
    </Form>
  );
}
