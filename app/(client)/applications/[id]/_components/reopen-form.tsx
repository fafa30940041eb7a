'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { reopenAction } from '@/lib/features/applications/actions';

/** Reopens a closed application at the stage it was in. */
export function ReopenForm({ id }: { id: string }) {
  const [state, submit] = useForm(reopenAction);
  return (
    <Form submit={submit}>
      <FormAnswer state={state} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="plain" pendingLabel="Reopening">
        Reopen application
      </SubmitButton>
    </Form>
  );
}
