'use client';

import type { ReactNode } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { SubmitButton } from '@/app/_ui/submit-button';
import { type FormState, IDLE } from '@/lib/access/form';
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
}: {
  planId: string;
  rejectionId: string;
  state: PlanView['state'];
  over: boolean;
}) {
  if (over) return null;
  const id = <input type="hidden" name="planId" value={planId} />;
  if (state === 'declined' || state === 'done') {
    return (
      <PlainForm action={startPlanAction} label="Start the plan again">
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
      <ConfirmDialog
        trigger="End plan early"
        title="End the plan now?"
        description="Feeling back to normal early is a good reason. What you ticked stays, and we won’t send any more email reminders for this plan."
        confirmLabel="End plan"
        action={(fields) => answerOf(finishPlanAction, fields)}
      >
        {id}
      </ConfirmDialog>
      <ConfirmDialog
        trigger="Skip the plan"
        triggerVariant="quiet"
        title="Skip the plan for this one?"
        description="Not every rejection needs one. It disappears from Today, and you can start it again while its three days last."
        confirmLabel="Skip plan"
        action={(fields) => answerOf(declinePlanAction, fields)}
      >
        {id}
      </ConfirmDialog>
    </div>
  );
}

function PlainForm({ action, label, children }: { action: Action; label: string; children: ReactNode }) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      {children}
      <FormAnswer state={state} />
      <SubmitButton variant="plain">{label}</SubmitButton>
    </Form>
  );
}

/** Turns an action's state into what a dialog expects: an error, or nothing. */
async function answerOf(action: Action, fields: FormData): Promise<{ error: string } | undefined> {
  const state = await action(IDLE, fields);
  return state.status === 'invalid' || state.status === 'refused' ? { error: state.message } : undefined;
}
