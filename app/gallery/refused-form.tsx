'use client';

import { useActionState } from 'react';
import { FormError, type Problem } from '@/app/_ui/form-error';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';

type Refusal = { typed: { title: string; size: string }; problems: Problem[] };

/** Refuses whatever it is sent and gives it back as it was typed. */
export function RefusedForm() {
  const [refusal, submit] = useActionState<Refusal | null, FormData>((_, fields) => {
    const typed = { title: String(fields.get('title')), size: String(fields.get('size')) };
    return { typed, problems: [{ name: 'title', message: 'Give it a different title' }] };
  }, null);
  return (
    <form action={submit} noValidate>
      <Stack>
        <FormError problems={refusal?.problems} />
        <TextInput
          label="Title"
          name="title"
          defaultValue={refusal?.typed.title}
          error={refusal?.problems[0]?.message}
        />
        <Select
          label="Size"
          name="size"
          defaultValue={refusal?.typed.size}
          options={[
            { value: 's', label: 'Small' },
            { value: 'm', label: 'Medium' },
            { value: 'l', label: 'Large' },
          ]}
        />
        <SubmitButton variant="plain">Send it, it comes back</SubmitButton>
      </Stack>
    </form>
  );
}
