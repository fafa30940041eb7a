'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { tickStepAction } from '@/lib/features/recovery/actions';

/** Marks the next step as done. It is the main button if there is nothing to open first. */
export function TickNext({ planId, step, strong }: { planId: string; step: string; strong: boolean }) {
  const [, submit] = useForm(tickStepAction);
  return (
    <Form submit={submit}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="step" value={step} />
      <SubmitButton variant={strong ? 'strong' : 'plain'}>{strong ? 'Done' : 'Mark as done'}</SubmitButton>
    </Form>
  );
}
