'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { asksForReturn, ReturnChoice } from '@/app/_components/return-choice';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Stack } from '@/app/_ui/page';
import type { SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { moveOnDayAction } from '@/lib/features/applications/actions';
import { FutureDay } from '../../_components/future-day';
import { StageFields } from '../../_components/stage-fields';

/** Moves an application without a board: on a phone, or without a script. */
export function MoveForm({
  id,
  choices,
  stage,
  laterLabel,
  from,
  fromRound,
  version,
}: {
  id: string;
  choices: readonly SelectOption[];
  stage: string;
  /** Where it stands as the page shows it, which `stage` may propose to change. */
  from: string;
  fromRound: string | null;
  version: number;
  laterLabel: string | null;
}) {
  const [state, submit] = useForm(moveOnDayAction);
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    // A move made elsewhere remounts the form, so that it starts from the current stage.
    <Form key={`${stage} ${laterLabel}`} submit={submit} version={version}>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="fromRound" value={fromRound ?? ''} />
        <div className="grid gap-3 sm:grid-cols-2">
          <StageFields
            choices={choices}
            stage={typedIn(state, 'stage') ?? stage}
            laterLabel={typedIn(state, 'laterLabel') ?? laterLabel ?? ''}
            errors={errors}
          />
          <DateTimeInput
            kind="date"
            label="On"
            optional
            name="movedOn"
            hint="Today, if you leave it empty."
            defaultValue={typedIn(state, 'movedOn') ?? ''}
            error={errorIn(state, 'movedOn')}
          />
        </div>
        <FutureDay state={state} />
        <ReturnChoice state={state} verb="Apply" saves={false} />
        {!asksForReturn(state) && (
          <div>
            <SubmitButton variant="plain" pendingLabel="Moving">
              Move
            </SubmitButton>
          </div>
        )}
      </Stack>
    </Form>
  );
}
