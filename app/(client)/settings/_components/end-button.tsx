'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/app/_ui/submit-button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { type FormState, IDLE } from '@/lib/access/form';

type EndButtonProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  id: string;
  label: string;
  /** Read to screen readers after the label: which one it ends. */
  which: string;
};

/** The small button at the end of a row that ends what the row is about. */
export function EndButton({ action, id, label, which }: EndButtonProps) {
  const [state, submit] = useActionState(action, IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="quiet" pendingLabel="One moment">
        {label}
        <VisuallyHidden> {which}</VisuallyHidden>
      </SubmitButton>
      {state.status === 'invalid' && (
        <p role="alert" className="text-small">
          {state.message}
        </p>
      )}
    </form>
  );
}
