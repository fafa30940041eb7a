'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { boardLimitsAction } from '@/lib/features/applications/actions';
import { BOARD_COLUMNS, type BoardLimits, COLUMN_LABELS } from '@/lib/features/applications/types';

/** How many cards the person wants in a column at most. The board says so beside the count, and stops nothing. */
export function LimitsForm({ limits }: { limits: BoardLimits }) {
  const [state, submit] = useForm(boardLimitsAction);
  const errors = state.status === 'invalid' ? state.errors : {};
  const typed = 'values' in state ? state.values : undefined;
  return (
    <Form submit={submit} noValidate aria-label="Limits">
      <FormAnswer state={state} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {BOARD_COLUMNS.map((column) => (
          <TextInput
            key={column}
            label={COLUMN_LABELS[column]}
            name={column}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed?.[column] ?? String(limits[column] ?? '')}
            error={errors[column]}
          />
        ))}
      </div>
      <SubmitButton variant="plain" pendingLabel="Saving" className="mt-3">
        Save limits
      </SubmitButton>
    </Form>
  );
}
