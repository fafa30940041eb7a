'use client';

import { useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { noteAction } from '@/lib/features/applications/actions';

type NoteFormProps = { id: string; note: string | null; version: number };

/** Free text about an application, encrypted before it is stored. Folded where there is a note to read. */
export function NoteForm({ id, note, version }: NoteFormProps) {
  const [state, submit] = useForm(noteAction);
  // It stays as it was while somebody writes: a save folds nothing away under its answer.
  const [begunEmpty] = useState(note === null);
  const typed = 'values' in state ? state.values.note : undefined;
  return (
    <Disclosure summary={note === null ? 'Write a note' : 'Edit note'} open={begunEmpty}>
      <Form submit={submit} version={version}>
        <Stack gap="small">
          <FormAnswer state={state} />
          <input type="hidden" name="id" value={id} />
          <TextArea
            label="Note"
            name="note"
            hint="Names, times, questions to ask. Markdown works: **bold**, - lists, [links](https://…). Encrypted; only you can read it."
            rows={5}
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
    </Disclosure>
  );
}
