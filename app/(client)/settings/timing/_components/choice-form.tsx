'use client';

import type { SelectOption } from '@/app/_ui/select';
import type { FormState } from '@/lib/access/form';
import { SavedSelect } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

/** A setting that is one choice of a few. */
export function ChoiceForm({
  action,
  ...select
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  name: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
}) {
  const { value, ...rest } = select;
  return (
    <SavedForm action={action}>
      <SavedSelect {...rest} defaultValue={value} />
    </SavedForm>
  );
}
