'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { confirmLink } from '@/lib/features/sign-in/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** Pressing the button uses the link up. Opening it, as link scanners do, does not. */
export function ConfirmForm({ token, to }: { token: string; to: string | null }) {
  const [state, submit] = useActionState(confirmLink, IDLE);
  return (
    <form action={submit}>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="token" value={token} />
        {to && <input type="hidden" name="to" value={to} />}
        <BrowserZone />
        <SubmitButton wide pendingLabel="Signing you in">
          Sign in
        </SubmitButton>
      </Stack>
    </form>
  );
}
