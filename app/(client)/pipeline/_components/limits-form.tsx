'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { boardLimitsAction } from '@/lib/features/applications/actions';
import type { BoardLimits } from '@/lib/features/applications/types';

/** How many cards the person wants in a column at most. The board says so beside the count, and stops nothing. */
export function LimitsForm({
  columns,
  limits,
}: {
  columns: readonly { column: string; name: string }[];
  limits: BoardLimits;
}) {
  const [state, submit] = useForm(boardLimitsAction);
  const errors = state.status === 'invalid' ? state.errors : {};
  const typed = 'values' in state ? state.values : undefined;
  return (
    <Form submit={submit} noValidate aria-label="Limits">
      <FormAnswer state={state} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {columns.map(({ column, name }) => (
          <TextInput
            key={column}
            label={name}
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
