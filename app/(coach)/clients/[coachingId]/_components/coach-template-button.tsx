'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { FormState } from '@/lib/access/form';

/** A coach's button for one template of one coaching. */
export function CoachTemplateButton({
  action,
  coachingId,
  templateId,
  label,
  about,
  pendingLabel = 'One moment',
  variant = 'plain',
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  coachingId: string;
  templateId: string;
  label: string;
  /** Read to screen readers after the label. */
  about?: string;
  pendingLabel?: string;
  variant?: ButtonVariant;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit}>
      <input type="hidden" name="coachingId" value={coachingId} />
      <input type="hidden" name="templateId" value={templateId} />
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
