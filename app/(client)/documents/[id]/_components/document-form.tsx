'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { changeDocumentAction } from '@/lib/features/documents/actions';
import type { DocumentView } from '@/lib/features/documents/schema';

/** What a document is called, and what it is. */
export function DocumentForm({
  document,
  kinds,
}: {
  document: DocumentView;
  kinds: readonly { value: string; label: string }[];
}) {
  const [state, submit] = useForm(changeDocumentAction);
  return (
    <Form submit={submit} version={document.version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="documentId" value={document.id} />
        <TextInput
          label="Title"
          name="title"
          required
          autoComplete="off"
          defaultValue={typedIn(state, 'title') ?? document.title}
          error={errorIn(state, 'title')}
        />
        <Select
          label="Kind"
          name="kind"
          options={kinds}
          defaultValue={typedIn(state, 'kind') ?? document.kind}
          error={errorIn(state, 'kind')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
