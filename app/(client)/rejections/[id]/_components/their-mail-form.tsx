'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { CONTROL_LINE, Field } from '@/app/_ui/field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import {
  forgetRejectionEmailAction,
  keepRejectionEmailAction,
} from '@/lib/features/rejections/email/actions';
import { SmallForm } from './small-form';

/** The rejection email as a file (chosen or dropped), or pasted with its headers. */
export function RejectionEmailForm({ rejectionId }: { rejectionId: string }) {
  const [state, submit] = useForm(keepRejectionEmailAction);
  const given = typedIn(state, 'source') ?? '';
  return (
    <Form submit={submit} noValidate className="flex flex-col items-start gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <Field
        label="Their email as a file"
        hint="Most email apps can save a message as .eml, with “Save as” or “Download message”. Drop the file here or choose it."
        error={errorIn(state, 'file')}
        className="w-full"
      >
        {(wiring) => (
          <input
            type="file"
            name="file"
            accept=".eml,message/rfc822"
            className={`${CONTROL_LINE} file:mr-3 file:rounded-small file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink`}
            {...wiring}
          />
        )}
      </Field>
      <div className="w-full">
        <TextArea
          key={given}
          label="Or paste it"
          name="source"
          hint="With its headers (“Show original” or “View source”), your reply joins the same thread. Without them, only the text is saved."
          rows={3}
          defaultValue={given}
          error={errorIn(state, 'source')}
        />
      </div>
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
