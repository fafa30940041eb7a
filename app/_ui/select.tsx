import type { ComponentProps } from 'react';
import { CONTROL_LINE, Field, type FieldWords } from './field';
import { IconChevron } from './icons';

/** Neighbours of one `group` stand under its name. */
export type SelectOption = { value: string; label: string; disabled?: boolean; group?: string };

export type SelectProps = FieldWords &
  Omit<ComponentProps<'select'>, 'children' | 'multiple'> & {
    name: string;
    options: readonly SelectOption[];
    /** An empty first choice, for example "Choose one". */
    placeholder?: string;
  };

/** The device's own list of choices. */
export function Select({
  label,
  hint,
  error,
  optional,
  id,
  className,
  options,
  placeholder,
  ...select
}: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }} name={select.name}>
      {(wiring) => (
        <span className="relative block">
          {/* React resets a form after its action but leaves a select on its first option: the key mounts it afresh. */}
          <select
            key={String(select.defaultValue ?? '')}
            className={`${CONTROL_LINE} appearance-none truncate pr-10`}
            {...select}
            {...wiring}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {groupsOf(options).map(([group, members]) =>
              group === undefined ? (
                <Options key="" options={members} />
              ) : (
                <optgroup key={group} label={group}>
                  <Options options={members} />
                </optgroup>
              ),
            )}
          </select>
          <IconChevron className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-soft" />
        </span>
      )}
    </Field>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, label, disabled }) => (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  ));
}

function groupsOf(options: readonly SelectOption[]): [string | undefined, SelectOption[]][] {
  const groups = new Map<string | undefined, SelectOption[]>();
  for (const option of options) {
    const group = groups.get(option.group);
    if (group) group.push(option);
    else groups.set(option.group, [option]);
  }
  return [...groups];
}
