'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { addFreeEntryAction } from '@/lib/features/free-entries/actions';

/** Words about anything. What was typed stays until it is saved. */
export function NewFreeEntry() {
  const [state, submit] = useForm(addFreeEntryAction);
  const typed = 'values' in state ? state.values : {};
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Form submit={submit} className="flex flex-col gap-4">
      <FormAnswer state={state} />
      <TextArea label="Your words" name="body" rows={8} defaultValue={typed.body ?? ''} error={errors.body} />
      <div>
        <SubmitButton pendingLabel="Saving">Save entry</SubmitButton>
      </div>
    </Form>
  );
}
