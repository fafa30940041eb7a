'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';

/** One button that does one thing at once, with its error below. What can be taken back is offered on the page that follows. */
export function ActButton({
  action,
  fields,
  label,
  about,
  pendingLabel = 'One moment',
  variant = 'plain',
  quietly = false,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  label: string;
  /** Read to screen readers after the label: which one it is about. */
  about?: string;
  pendingLabel?: string;
  variant?: ButtonVariant;
  /** Where the page shows that it is done, it is said to screen readers alone. */
  quietly?: boolean;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} pendingLabel={pendingLabel}>
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </SubmitButton>
      <p
        role="status"
        className={quietly && state.status === 'done' ? 'sr-only' : 'mt-1 text-small empty:hidden'}
      >
        {saidBy(state)}
      </p>
    </Form>
  );
}

function saidBy(state: FormState): string | null {
  if (state.status === 'invalid') return state.errors[''] ?? state.message;
  return 'message' in state ? (state.message ?? null) : null;
}
