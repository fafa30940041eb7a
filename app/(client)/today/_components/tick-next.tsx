'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { tickStepAction } from '@/lib/features/recovery/actions';

/** Marks the next step as done. It is the main button if there is nothing to open first. */
export function TickNext({ planId, step, strong }: { planId: string; step: string; strong: boolean }) {
  const [, submit] = useActionState(tickStepAction, IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="step" value={step} />
      <SubmitButton variant={strong ? 'strong' : 'plain'}>{strong ? 'Done' : 'Mark as done'}</SubmitButton>
    </form>
  );
}
