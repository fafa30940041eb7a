import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { CONTROL_LINE, CONTROL_LOOK, Field, type FieldWords } from './field';

export type TextInputProps = FieldWords & Omit<ComponentProps<'input'>, 'children'> & { name: string };

/** A one-line field. Give `defaultValue` what was typed, so that a refused form comes back as it was left. */
export function TextInput({ label, hint, error, optional, id, className, ...input }: TextInputProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }} name={input.name}>
      {(wiring) => <input type="text" dir="auto" className={CONTROL_LINE} {...input} {...wiring} />}
    </Field>
  );
}

/** Lines a text area starts with. field-sizing ignores `rows`, so the height is said in CSS. */
const START = {
  2: 'min-h-[4.5rem]',
  3: 'min-h-[6rem]',
  5: 'min-h-[9rem]',
  8: 'min-h-[14rem]',
  12: 'min-h-[20rem]',
} as const;

export type TextAreaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, 'children' | 'rows'> & { name: string; rows?: keyof typeof START };

/** A field that grows with what is written in it; `rows` is where it starts. */
export function TextArea({ label, hint, error, optional, id, className, rows = 3, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }} name={area.name}>
      {(wiring) => (
        <textarea
          dir="auto"
          rows={rows}
          className={classNames(CONTROL_LOOK, 'field-sizing-content max-h-[70vh] resize-y', START[rows])}
          {...area}
          {...wiring}
        />
      )}
    </Field>
  );
}
