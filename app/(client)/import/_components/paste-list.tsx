'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { pasteImportAction } from '@/lib/features/imports/actions';

/** Takes a list as text: what a spreadsheet gives when its cells are copied, or the content of a CSV file. */
export function PasteList() {
  const [state, submit] = useForm(pasteImportAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TextArea
          label="Your list"
          name="text"
          rows={5}
          hint="Copy the cells of your spreadsheet, the headings too, and paste them here."
          defaultValue={typedIn(state, 'text')}
          error={errorIn(state, 'text')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Reading">
            Read this list
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
