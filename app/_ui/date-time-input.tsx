import type { ComponentProps } from 'react';
import { CONTROL_LINE, Field, type FieldWords } from './field';

export type DateTimeInputProps = FieldWords &
  Omit<ComponentProps<'input'>, 'children' | 'type'> & {
    name: string;
    kind: 'date' | 'time' | 'datetime-local';
  };

/** The device's own picker. Values are wall-clock text (`2026-11-23`, `16:20`, `2026-11-23T16:20`) with no zone. */
export function DateTimeInput({
  label,
  hint,
  error,
  optional,
  id,
  className,
  kind,
  ...input
}: DateTimeInputProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }} name={input.name}>
      {(wiring) => (
        <input
          {...input}
          type={kind}
          className={`${CONTROL_LINE} appearance-none tabular-nums`}
          {...wiring}
        />
      )}
    </Field>
  );
}
