'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { tryDemo } from '@/lib/features/sign-in/actions';
import { BrowserZone } from './browser-zone';

/** Local mode: signs in to a demo search without an email. */
export function TryDemo() {
  const [state, submit] = useForm(tryDemo);
  return (
    <Form submit={submit} className="flex flex-col gap-2.5">
      <FormAnswer state={state} />
      <BrowserZone />
      <input type="hidden" name="who" value="client" />
      <SubmitButton variant="quiet" pendingLabel="Opening the demo">
        Try it with a demo account
      </SubmitButton>
    </Form>
  );
}
