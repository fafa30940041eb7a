'use client';

import { useActionState } from 'react';
import { confirmed } from '@/app/_components/confirm/ask';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { confirmDownloadAction } from '@/lib/features/exports/actions';

const confirm = confirmed(confirmDownloadAction);

/** Somebody who signed in a while ago confirms that it is them; then the link is there. */
export function ConfirmDownload() {
  const [state, submit] = useActionState(confirm, IDLE);
  return (
    <form action={submit}>
      <FormAnswer state={state} />
      <SubmitButton pendingLabel="Checking">Confirm it’s you to download</SubmitButton>
    </form>
  );
}
