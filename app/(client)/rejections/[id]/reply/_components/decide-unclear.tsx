'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';
import { replyArrivedAction, writeReplyAgainAction } from '@/lib/features/replies/actions';

function decide(before: FormState, form: FormData): Promise<FormState> {
  const way = form.get('way');
  form.delete('way');
  return (way === 'again' ? writeReplyAgainAction : replyArrivedAction)(before, form);
}

/** It arrived, or should be sent again: only the person knows. */
export function DecideUnclear({ replyId }: { replyId: string }) {
  const [state, submit] = useForm(decide);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton name="way" value="arrived" pendingLabel="One moment">
          It arrived
        </SubmitButton>
        <SubmitButton name="way" value="again" variant="plain" pendingLabel="One moment">
          Back to draft
        </SubmitButton>
      </div>
    </Form>
  );
}
