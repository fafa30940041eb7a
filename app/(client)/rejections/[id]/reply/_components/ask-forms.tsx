'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { askWasDeclinedAction, askWasNotDeclinedAction } from '@/lib/features/replies/actions';

/** ASK-2: one button that notes that they declined to give feedback, or undoes that. */
export function DeclinedForm({
  replyId,
  declined,
  label,
  variant = 'plain',
}: {
  replyId: string;
  declined: boolean;
  label: string;
  variant?: ButtonVariant;
}) {
  const [state, submit] = useForm(declined ? askWasNotDeclinedAction : askWasDeclinedAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant={variant} pendingLabel="One moment">
        {label}
      </SubmitButton>
    </Form>
  );
}
