'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { reopenAction } from '@/lib/features/applications/actions';

/** Reopens a closed application at the stage it was in. */
export function ReopenForm({ id }: { id: string }) {
  const [state, submit] = useActionState(reopenAction, IDLE);
  return (
    <form action={submit}>
      <FormAnswer state={state} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="plain" pendingLabel="Reopening">
        Reopen application
      </SubmitButton>
    </form>
  );
}
