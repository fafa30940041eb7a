'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { RejectionFields } from '@/app/_components/rejection-fields';
import type { RejectionClock, RejectionValues } from '@/app/_components/when-fields';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { logRejectionAction } from '@/lib/features/rejections/actions';

/** Logs a rejection in a few taps. What the application already knows is preselected. */
export function LogForm({
  applicationId,
  start,
  clock,
}: {
  applicationId: string;
  start: RejectionValues;
  clock: RejectionClock;
}) {
  const [state, submit] = useActionState(logRejectionAction, IDLE);
  const typed = 'values' in state ? state.values : null;
  return (
    <form action={submit} noValidate className="flex flex-col gap-6">
      <FormAnswer state={state} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <RejectionFields
        // React resets a form to its first defaults after an action: the key remounts what was typed.
        key={JSON.stringify(typed)}
        values={typed ?? start}
        clock={clock}
        state={state}
      />
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-5 border-t border-line bg-paper px-5 py-3 md:static md:mx-0 md:border-0 md:p-0">
        <SubmitButton wide pendingLabel="Saving">
          See what to do next
        </SubmitButton>
      </div>
    </form>
  );
}
