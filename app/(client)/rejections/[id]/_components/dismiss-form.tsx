'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { heldIn } from '@/lib/access/form';
import { dismissReplyAction } from '@/lib/features/replies/actions';
import { DISMISS_REASON_LABELS, DISMISS_REASONS } from '@/lib/rules/reply-shape';

const REASONS = DISMISS_REASONS.map((value) => ({ value, label: DISMISS_REASON_LABELS[value] }));

/** REPLY-3: an expected reply is dismissed with a reason. */
export function DismissForm({ rejectionId }: { rejectionId: string }) {
  const [state, submit] = useForm(dismissReplyAction);
  return (
    <Form submit={submit} noValidate className="flex flex-col items-stretch gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <ChoiceGroup
        label="What comes closest?"
        hint="It disappears from Today. You can change your mind at any time."
        name="reason"
        options={REASONS}
        {...heldIn(state, 'reason', '')}
      />
      <SubmitButton variant="plain" pendingLabel="Saving">
        Don’t reply
      </SubmitButton>
    </Form>
  );
}
