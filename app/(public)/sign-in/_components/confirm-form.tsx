'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { confirmLink } from '@/lib/features/sign-in/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** Pressing the button uses the link up. Opening it, as link scanners do, does not. */
export function ConfirmForm({ token, to, keeps }: { token: string; to: string | null; keeps: boolean }) {
  const [state, submit] = useForm(confirmLink);
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="token" value={token} />
        {to && <input type="hidden" name="to" value={to} />}
        <BrowserZone />
        <SubmitButton wide pendingLabel="Signing you in">
          {keeps ? 'Save my answers' : 'Sign in'}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
