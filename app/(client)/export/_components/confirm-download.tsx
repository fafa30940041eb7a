'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { confirmDownloadAction } from '@/lib/features/exports/actions';

const confirm = confirmed(confirmDownloadAction);

/** Somebody who signed in a while ago confirms that it is them; then the link is there. */
export function ConfirmDownload() {
  const [state, submit] = useForm(confirm);
  return (
    <Form submit={submit}>
      <FormAnswer state={state} />
      <SubmitButton pendingLabel="Checking">Confirm it’s you to download</SubmitButton>
    </Form>
  );
}
