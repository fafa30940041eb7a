'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn } from '@/lib/access/form';
import { keepTheirWordsAction } from '@/lib/features/rejections/actions';

type TheirWordsFormProps = { rejectionId: string; feedback: string; version: number };

/** The feedback as one field. What was typed stays if it could not be saved. */
export function TheirWordsForm({ rejectionId, feedback, version }: TheirWordsFormProps) {
  const [state, submit] = useForm(keepTheirWordsAction);
  const given = ('values' in state ? state.values.feedback : undefined) ?? feedback;
  return (
    <Form submit={submit} version={version} noValidate className="flex flex-col items-start gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <div className="w-full">
        <TextArea
          key={given}
          label="What they wrote"
          name="feedback"
          hint="Paste it as it is. Only you can see it here."
          rows={5}
          defaultValue={given}
          error={errorIn(state, 'feedback')}
        />
      </div>
      <SubmitButton variant="plain" pendingLabel="Saving">
        Save
      </SubmitButton>
    </Form>
  );
}
