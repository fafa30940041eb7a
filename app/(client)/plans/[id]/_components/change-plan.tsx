'use client';

import { type ReactNode, useActionState } from 'react';
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

/** 72H, NUDGE-3: pausing, taking up, ending or doing without; each in a word, none of them a failure. */
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
      <PlainForm action={startPlanAction} label="Take the plan up again">
        <input type="hidden" name="rejectionId" value={rejectionId} />
      </PlainForm>
    );
  }
  return (
    <div className="flex flex-wrap gap-2.5 border-t border-line pt-6">
      {state === 'running' ? (
        <PlainForm action={pausePlanAction} label="Pause it">
          {id}
        </PlainForm>
      ) : (
        <PlainForm action={resumePlanAction} label="Take it up again">
          {id}
        </PlainForm>
      )}
      <ConfirmDialog
        trigger="I am done with it"
        title="End the plan here?"
        description="Being back to normal early is a good reason. What you ticked stays, and no more mornings come by e-mail."
        confirmLabel="End the plan"
        action={(fields) => answerOf(finishPlanAction, fields)}
      >
        {id}
      </ConfirmDialog>
      <ConfirmDialog
        trigger="No plan for this one"
        triggerVariant="quiet"
        title="Do without a plan?"
        description="Not every no needs one. It leaves Today, and you can take it up again while its days last."
        confirmLabel="Do without"
        action={(fields) => answerOf(declinePlanAction, fields)}
      >
        {id}
      </ConfirmDialog>
    </div>
  );
}

function PlainForm({ action, label, children }: { action: Action; label: string; children: ReactNode }) {
  const [state, submit] = useActionState(action, IDLE);
  return (
    <form action={submit} className="flex flex-col items-start gap-2.5">
      {children}
      <FormAnswer state={state} />
      <SubmitButton variant="plain">{label}</SubmitButton>
    </form>
  );
}

/** What a dialog wants to know of an action: why not, or nothing. */
async function answerOf(action: Action, fields: FormData): Promise<{ error: string } | undefined> {
  const state = await action(IDLE, fields);
  return state.status === 'invalid' || state.status === 'refused' ? { error: state.message } : undefined;
}
