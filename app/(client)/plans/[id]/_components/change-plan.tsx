'use client';

import type { ReactNode } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import type { ButtonVariant } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { FormState } from '@/lib/access/form';
import {
  declinePlanAction,
  finishPlanAction,
  pausePlanAction,
  resumePlanAction,
  startPlanAction,
} from '@/lib/features/recovery/actions';
import type { PlanView } from '@/lib/features/recovery/types';

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** 72H, NUDGE-3: pause, resume, end or skip the plan; none of these is a failure. */
export function ChangePlan({
  planId,
  rejectionId,
  state,
  over,
  canBeginAnew,
}: {
  planId: string;
  rejectionId: string;
  state: PlanView['state'];
  over: boolean;
  canBeginAnew: boolean;
}) {
  if (over && !canBeginAnew) return null;
  const id = <input type="hidden" name="planId" value={planId} />;
  if (over || state === 'declined' || state === 'done') {
    return (
      <PlainForm action={startPlanAction} label={over ? 'Start the plan now' : 'Start the plan again'}>
        <input type="hidden" name="rejectionId" value={rejectionId} />
      </PlainForm>
    );
  }
  return (
    <div className="flex flex-wrap gap-2.5 border-t border-line pt-6">
      {state === 'running' ? (
        <PlainForm action={pausePlanAction} label="Pause plan">
          {id}
        </PlainForm>
      ) : (
        <PlainForm action={resumePlanAction} label="Resume plan">
          {id}
        </PlainForm>
      )}
      <PlainForm action={finishPlanAction} label="End plan early">
        {id}
      </PlainForm>
      <PlainForm action={declinePlanAction} label="Skip the plan" variant="quiet">
        {id}
      </PlainForm>
      <p className="w-full text-small text-soft">
        Pausing holds the emails back until you resume. Ending is for when you feel back to normal, skipping
        for a rejection that needs no plan. What you ticked stays, and you can start it again while its days
        last.
      </p>
    </div>
  );
}

function PlainForm({
  action,
  label,
  variant = 'plain',
  children,
}: {
  action: Action;
  label: string;
  variant?: ButtonVariant;
  children: ReactNode;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      {children}
      <FormAnswer state={state} />
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </Form>
  );
}
