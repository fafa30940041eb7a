'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { MailSource } from '@/app/_components/their-mail/mail-source';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import {
  forgetRejectionEmailAction,
  keepRejectionEmailAction,
} from '@/lib/features/rejections/email/actions';
import { SmallForm } from './small-form';

/** The rejection email as a file (chosen or dropped), or pasted with its headers. */
export function RejectionEmailForm({ rejectionId }: { rejectionId: string }) {
  const [state, submit] = useForm(keepRejectionEmailAction);
  return (
    <Form submit={submit} noValidate className="flex flex-col items-start gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <MailSource
        name="source"
        label="Paste it"
        hint="With its headers (“Show original” or “View source”), your reply joins the same thread. Without them, only the text is saved."
        fileLabel="Or their email as a file"
        fileHint="Most email apps can save a message as .eml, with “Save as” or “Download message”. Drop the file here or choose it."
        fileName="file"
        typed={typedIn(state, 'source') ?? ''}
        error={errorIn(state, 'source')}
        fileError={errorIn(state, 'file')}
      />
      <SubmitButton variant="plain" pendingLabel="Reading">
        Save their email
      </SubmitButton>
    </Form>
  );
}

export function ForgetTheirMail({ rejectionId }: { rejectionId: string }) {
  return (
    <SmallForm
      action={forgetRejectionEmailAction}
      rejectionId={rejectionId}
      label="Remove this email"
      variant="quiet"
    />
  );
}
