'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ButtonLink } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { changeFreeEntryAction } from '@/lib/features/free-entries/actions';
import type { FreeEntryView } from '@/lib/features/free-entries/schema';

/** The words of a free entry. What was typed stays until it is saved. */
export function FreeEntryForm({ entry }: { entry: FreeEntryView }) {
  const [state, submit] = useForm(changeFreeEntryAction);
  const typed = 'values' in state ? state.values : {};
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Form submit={submit} version={entry.version} className="flex flex-col gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="freeEntryId" value={entry.id} />
      <TextArea
        label="Your words"
        name="body"
        rows={12}
        defaultValue={typed.body ?? entry.body}
        error={errors.body}
      />
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton pendingLabel="Saving">Save entry</SubmitButton>
        <ButtonLink href="/journal">Back to the journal</ButtonLink>
      </div>
    </Form>
  );
}
