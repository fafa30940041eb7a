'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { FormState } from '@/lib/access/form';

type CoachingButtonProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  coachingId: string;
  label: string;
  /** Read to screen readers after the label: who it is about. */
  about?: string;
  pendingLabel?: string;
  variant?: ButtonVariant;
};

/** One button that does one thing to one coaching, with its answer below. */
export function CoachingButton(props: CoachingButtonProps) {
  const { action, coachingId, label, about, pendingLabel = 'One moment', variant = 'quiet' } = props;
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit}>
      <input type="hidden" name="coachingId" value={coachingId} />
      <SubmitButton variant={variant} pendingLabel={pendingLabel}>
        {label}
        {about && <VisuallyHidden> {about}</VisuallyHidden>}
      </SubmitButton>
      <p role="status" className="text-small text-soft empty:hidden">
        {'message' in state ? state.message : null}
      </p>
    </Form>
  );
}
