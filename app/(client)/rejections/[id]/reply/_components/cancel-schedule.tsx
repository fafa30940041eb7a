'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { cancelScheduleAction } from '@/lib/features/replies/actions';

/** Changes it back to a draft, as long as it was not sent. */
export function CancelSchedule({
  replyId,
  label,
  strong = false,
}: {
  replyId: string;
  label: string;
  strong?: boolean;
}) {
  const [state, submit] = useForm(cancelScheduleAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant={strong ? 'strong' : 'quiet'} pendingLabel="One moment">
        {label}
      </SubmitButton>
      <FormAnswer state={state} />
    </Form>
  );
}
