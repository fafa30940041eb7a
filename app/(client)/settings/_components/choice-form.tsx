'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, type FormState } from '@/lib/access/form';

/** A setting that is one choice of a few. */
export function ChoiceForm({
  action,
  name,
  label,
  value,
  options,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  name: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        <Select
          label={label}
          name={name}
          options={options}
          defaultValue={value}
          error={errorIn(state, name)}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save time
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
