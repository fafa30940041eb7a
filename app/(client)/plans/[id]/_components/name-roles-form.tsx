'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { IDLE } from '@/lib/access/form';
import { nameRolesAction } from '@/lib/recovery/actions';

const LINES = [1, 2, 3, 4, 5] as const;
const NEEDED = 3;

/** 72H-1: three to five roles, a company and a role each. What was typed stays when something is missing. */
export function NameRolesForm({ planId }: { planId: string }) {
  const [state, submit] = useActionState(nameRolesAction, IDLE);
  const values = 'values' in state ? state.values : {};
  const answer = state.status === 'invalid' ? { ...state, errors: byField(state.errors, values) } : state;
  const errors = answer.status === 'invalid' ? answer.errors : {};
  return (
    <form action={submit} className="flex flex-col gap-4">
      <p className="text-soft text-pretty">
        Three to five that you would like to apply to in the coming two days. They go into your pipeline as
        saved.
      </p>
      <FormAnswer state={answer} />
      <input type="hidden" name="planId" value={planId} />
      {LINES.map((line) => (
        <fieldset key={line} className="grid min-w-0 gap-3 sm:grid-cols-2">
          <legend className="sr-only">
            Role {line}
            {line > NEEDED ? ', if there is one' : ''}
          </legend>
          <TextInput
            label="Company"
            name={`company-${line}`}
            optional={line > NEEDED}
            defaultValue={values[`company-${line}`]}
            error={errors[`company-${line}`]}
            autoComplete="off"
          />
          <TextInput
            label="Role"
            name={`role-${line}`}
            optional={line > NEEDED}
            defaultValue={values[`role-${line}`]}
            error={errors[`role-${line}`]}
            autoComplete="off"
          />
        </fieldset>
      ))}
      <div>
        <SubmitButton pendingLabel="Saving">Keep these</SubmitButton>
      </div>
    </form>
  );
}

/** The schema counts the lines that were filled in; the form has its fields where they stand, empty ones between. */
function byField(errors: Record<string, string>, values: Record<string, string>): Record<string, string> {
  const isFilled = (line: number) =>
    Boolean(values[`company-${line}`]?.trim() || values[`role-${line}`]?.trim());
  const filled = LINES.filter(isFilled);
  const firstEmpty = LINES.find((line) => !isFilled(line)) ?? 1;
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => {
      const [, order, field] = path.split('.');
      const line = order === undefined ? firstEmpty : (filled[Number(order)] ?? firstEmpty);
      return [`${field ?? 'company'}-${line}`, message];
    }),
  );
}
