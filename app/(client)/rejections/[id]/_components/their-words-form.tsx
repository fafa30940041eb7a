'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, IDLE } from '@/lib/access/form';
import { keepTheirWordsAction } from '@/lib/features/rejections/actions';

/** The feedback as one field. What was typed stays if it could not be saved. */
export function TheirWordsForm({ rejectionId, feedback }: { rejectionId: string; feedback: string }) {
  const [state, submit] = useActionState(keepTheirWordsAction, IDLE);
  const given = ('values' in state ? state.values.feedback : undefined) ?? feedback;
  return (
    <form action={submit} noValidate className="flex flex-col items-start gap-4">
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
    </form>
  );
}
