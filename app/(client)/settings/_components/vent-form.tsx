'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { saveVentHours } from '@/lib/account/actions';

/** VENT */
export function VentForm({ hours, options }: { hours: number; options: readonly SelectOption[] }) {
  const [state, submit] = useActionState(saveVentHours, IDLE);
  return (
    <form action={submit}>
      <Stack>
        <FormAnswer state={state} />
        <Select
          label="It burns by itself after"
          name="ventHours"
          options={options}
          defaultValue={String(hours)}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save the time
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
