'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';
import { removeMailboxAction, tryMailboxAction } from '@/lib/features/mailboxes/actions';

/** Tests the saved email account again. */
export const TryMailbox = () => (
  <MailboxButton action={tryMailboxAction} label="Test connection" pending="Testing" variant="plain" />
);

/** Deletes the email account and its password. */
export const RemoveMailbox = () => (
  <MailboxButton
    action={removeMailboxAction}
    label="Remove email account"
    pending="Removing"
    variant="quiet"
  />
);

function MailboxButton({
  action,
  label,
  pending,
  variant,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  label: string;
  pending: string;
  variant: ButtonVariant;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit} className="flex max-w-full flex-col items-start gap-2.5">
      <SubmitButton variant={variant} pendingLabel={pending}>
        {label}
      </SubmitButton>
      <FormAnswer state={state} />
    </Form>
  );
}
