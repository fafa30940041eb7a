'use client';

import { useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Button } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { nameRolesAction } from '@/lib/features/recovery/actions';

const LINES = [1, 2, 3, 4, 5] as const;
const LINES_AT_FIRST = 3;

/**
 * 72H-1: the aim is three to five roles, each with a company and a role; one is a start. `named` is how many are
 * there already. What was typed stays if something is missing.
 */
export function NameRolesForm({ planId, named }: { planId: string; named: number }) {
  const room = LINES.slice(0, LINES.length - named);
  const [shown, setShown] = useState(named === 0 ? LINES_AT_FIRST : 1);
  const [state, submit] = useForm(nameRolesAction);
  const values = 'values' in state ? state.values : {};
  const answer = state.status === 'invalid' ? { ...state, errors: byField(state.errors, values) } : state;
  const errors = answer.status === 'invalid' ? answer.errors : {};
  return (
    <Form submit={submit} className="flex flex-col gap-4">
      <p className="text-soft text-pretty">
        {named === 0
          ? 'Name three to five roles you’d like to apply to in the next two days. One is a start. They’ll be saved in your pipeline.'
          : 'You can add more whenever one comes to mind.'}
      </p>
      <FormAnswer state={answer} />
      <input type="hidden" name="planId" value={planId} />
      {room.slice(0, shown).map((line) => (
        <fieldset key={line} className="grid min-w-0 gap-3 sm:grid-cols-2">
          <legend className="sr-only">Role {line}</legend>
          <TextInput
            label="Company"
            name={`company-${line}`}
            optional={line > 1}
            defaultValue={values[`company-${line}`]}
            error={errors[`company-${line}`]}
            autoComplete="off"
          />
          <TextInput
            label="Role"
            name={`role-${line}`}
            optional={line > 1}
            defaultValue={values[`role-${line}`]}
            error={errors[`role-${line}`]}
            autoComplete="off"
          />
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton pendingLabel="Saving">Save roles</SubmitButton>
        {shown < room.length && (
          <Button variant="quiet" onClick={() => setShown(shown + 1)}>
            Add another role
          </Button>
        )}
      </div>
    </Form>
  );
}

/** The schema counts only filled-in lines. Maps its errors back to the form's lines, which may have gaps. */
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
