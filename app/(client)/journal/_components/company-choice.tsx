'use client';

import { Select } from '@/app/_ui/select';

/** Hundreds of names: given as names and drawn here, they go out as HTML once, and not as drawings again. */
export function CompanyChoice({ names, chosen }: { names: readonly string[]; chosen: string | undefined }) {
  // What an address asks for is among the choices, also where nothing has it.
  const all = !chosen || names.includes(chosen) ? names : [...names, chosen];
  return (
    <Select
      name="company"
      label="Company"
      options={all.map((name) => ({ value: name, label: name }))}
      placeholder="Any company"
      defaultValue={chosen ?? ''}
    />
  );
}
