'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { noteAction } from '@/lib/features/applications/actions';

type NoteFormProps = { id: string; note: string | null; version: number };

/** Free text about an application, encrypted before it is stored. */
export function NoteForm({ id, note, version }: NoteFormProps) {
  const [state, submit] = useForm(noteAction);
  const typed = 'values' in state ? state.values.note : undefined;
  return (
    <Form submit={submit} version={version}>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <TextArea
          label="Note"
          name="note"
          hint="Names, times, questions to ask. Encrypted; only you can read it."
          rows={3}
          defaultValue={typed ?? note ?? ''}
          error={state.status === 'invalid' ? state.errors.note : undefined}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save note
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
