import type { ReactNode } from 'react';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { TextInput } from '@/app/_ui/text-input';

type Names = 'company' | 'role' | 'appliedOn' | 'url' | 'source' | 'industry';

/** The facts of an application as fields, for a new one and for editing one. */
export function DetailFields({
  values,
  errors,
  children,
}: {
  values: Partial<Record<Names, string | null>>;
  errors: Record<string, string>;
  /** Further fields, after the two required ones. */
  children?: ReactNode;
}) {
  const field = (name: Names) => ({ name, defaultValue: values[name] ?? '', error: errors[name] });
  return (
    <>
      <TextInput label="Company" required autoComplete="off" {...field('company')} />
      <TextInput label="Role" required autoComplete="off" {...field('role')} />
      {children}
      <DateTimeInput kind="date" label="Applied on" optional {...field('appliedOn')} />
      <TextInput label="Link" optional inputMode="url" autoComplete="off" {...field('url')} />
      <TextInput
        label="Found through"
        optional
        hint="A job board, a person, a recruiter."
        autoComplete="off"
        {...field('source')}
      />
      <TextInput label="Industry" optional autoComplete="off" {...field('industry')} />
    </>
  );
}
