import type { ComponentProps } from 'react';
import { CONTROL_LINE, Field, type FieldWords } from './field';
import { IconChevron } from './icons';

export type SelectOption = { value: string; label: string; disabled?: boolean };

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
    <Field {...{ label, hint, error, optional, id, className }}>
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
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevron className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-soft" />
        </span>
      )}
    </Field>
  );
}
