'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { tryDemo } from '@/lib/features/sign-in/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** Two demo accounts, without an email. */
export function DemoForm() {
  const [state, submit] = useActionState(tryDemo, IDLE);
  return (
    <form action={submit}>
      <Stack gap="small">
        <FormAnswer state={state} />
        <BrowserZone />
        <SubmitButton name="who" value="client" variant="plain" wide pendingLabel="Opening the demo">
          Try it with a demo account
        </SubmitButton>
        <SubmitButton name="who" value="coach" variant="quiet" wide pendingLabel="Opening the demo">
          Look around as the demo coach
        </SubmitButton>
      </Stack>
    </form>
  );
}
