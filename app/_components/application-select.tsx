import { Select, type SelectProps } from '@/app/_ui/select';
import type { ApplicationChoice } from '@/lib/features/applications/types';

/** One of the person's applications, the open ones first. */
export function ApplicationSelect({
  choices,
  ...select
}: Omit<SelectProps, 'options'> & { choices: readonly ApplicationChoice[] }) {
  const inOrder = choices.toSorted((a, b) => Number(b.open) - Number(a.open));
  const both = inOrder.some(({ open }) => open) && inOrder.some(({ open }) => !open);
  return (
    <Select
      {...select}
      options={inOrder.map(({ id, company, role, open, apart }) => ({
        value: id,
        label: `${company}, ${role}${apart ? ` (${apart})` : ''}`,
        ...(both && { group: open ? 'Open' : 'Closed' }),
      }))}
    />
  );
}
