'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { tryDemo } from '@/lib/features/sign-in/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** Two demo accounts, without an email. */
export function DemoForm() {
  const [state, submit] = useForm(tryDemo);
  return (
    <Form submit={submit}>
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
    </Form>
  );
}
