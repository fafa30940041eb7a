'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { giveDocumentAction } from '@/lib/features/documents/actions';
import type { DocumentsOf } from '@/lib/features/documents/of-application';

/**
 * Says that the newest version of a document, as the page shows it, went to this application. An earlier one is chosen on
 * the document's page.
 */
export function AddDocument({
  applicationId,
  others,
}: {
  applicationId: string;
  others: DocumentsOf['others'];
}) {
  const [state, submit] = useForm(giveDocumentAction);
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <Select
          label="Document"
          name="documentId"
          hint="The newest version. For an earlier one, open the document."
          placeholder="Choose one"
          options={others.map(({ id, title, number }) => ({
            value: `${id}:${number}`,
            label: `${title}, version ${number}`,
          }))}
          defaultValue={typedIn(state, 'documentId') ?? ''}
          error={errorIn(state, 'documentId')}
        />
        <DateTimeInput
          kind="date"
          label="Sent on"
          name="givenOn"
          optional
          hint="Left empty, it’s the day you save this."
          className="max-w-60"
          defaultValue={typedIn(state, 'givenOn') ?? ''}
          error={errorIn(state, 'givenOn')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Add document
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
