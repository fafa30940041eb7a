'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { RejectionFields } from '@/app/_components/rejection-fields';
import type { RejectionClock, RejectionValues } from '@/app/_components/when-fields';
import type { Choice } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { correctRejectionAction } from '@/lib/features/rejections/actions';

/** HOLD-5: the same questions again, with the answers already given. What they wrote is changed further up, at any time. */
export function CorrectForm({
  rejectionId,
  version,
  given,
  clock,
  stages,
}: {
  rejectionId: string;
  version: number;
  given: RejectionValues;
  clock: RejectionClock;
  stages: readonly Choice[];
}) {
  const [state, submit] = useForm(correctRejectionAction);
  const values = 'values' in state ? state.values : given;
  return (
    <Form submit={submit} version={version} noValidate className="flex flex-col gap-6 pt-2">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <RejectionFields
        key={JSON.stringify(values)}
        values={values}
        clock={clock}
        stages={stages}
        state={state}
        withWords={false}
      />
      <div>
        <SubmitButton variant="plain" pendingLabel="Saving">
          Save correction
        </SubmitButton>
      </div>
    </Form>
  );
}
