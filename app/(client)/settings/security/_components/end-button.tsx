'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { FormState } from '@/lib/access/form';

type EndButtonProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What names the row, in `field`. */
  id: string;
  field?: string;
  label: string;
  /** Read to screen readers after the label: which one it ends. */
  which: string;
};

/** The small button at the end of a row that ends what the row is about. */
export function EndButton({ action, id, field = 'id', label, which }: EndButtonProps) {
  const [state, submit] = useForm(confirmed(action));
  return (
    <Form submit={submit}>
      <input type="hidden" name={field} value={id} />
      <SubmitButton variant="quiet" pendingLabel="One moment">
        {label}
        <VisuallyHidden> {which}</VisuallyHidden>
      </SubmitButton>
      {(state.status === 'invalid' || state.status === 'refused') && (
        <p role="alert" className="text-small">
          {'errors' in state ? (Object.values(state.errors)[0] ?? state.message) : state.message}
        </p>
      )}
    </Form>
  );
}
