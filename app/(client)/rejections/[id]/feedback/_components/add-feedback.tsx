'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { addFeedbackAction } from '@/lib/features/feedback/actions';
import { FeedbackFields } from './feedback-fields';

/** READ-1: one more piece of feedback; `today` is the person's local date. */
export function AddFeedback({ rejectionId, today }: { rejectionId: string; today: string }) {
  const [state, submit] = useForm(addFeedbackAction);
  const given = {
    words: '',
    person: null,
    decider: 'unknown',
    interviewer: 'unknown',
    saidOn: today,
    channel: null,
  } as const;
  return (
    <Form submit={submit} noValidate data-adds="" className="flex flex-col gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <FeedbackFields state={state} given={given} />
      <div>
        <SubmitButton pendingLabel="Adding">Add feedback</SubmitButton>
      </div>
    </Form>
  );
}
