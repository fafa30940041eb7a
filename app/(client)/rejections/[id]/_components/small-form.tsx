'use client';

import type { ReactNode } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';

/** One button that does one thing about this rejection. */
export function SmallForm({
  action,
  rejectionId,
  label,
  variant = 'plain',
  wide,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  rejectionId: string;
  label: string;
  variant?: ButtonVariant;
  wide?: boolean;
  children?: ReactNode;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit} className="flex flex-col items-stretch gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      {children}
      <div className={wide ? 'w-full' : undefined}>
        <SubmitButton variant={variant} wide={wide}>
          {label}
        </SubmitButton>
      </div>
    </Form>
  );
}
