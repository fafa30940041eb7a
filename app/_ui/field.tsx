import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { IconAttention } from './icons';

/** What every form control says about itself. */
export type FieldWords = {
  label: string;
  /** Help that stays on the page. */
  hint?: ReactNode;
  /** What to change, in words; its presence marks the control as invalid. */
  error?: string;
  /** Adds "(optional)" to the label: most fields are asked for because they are needed. */
  optional?: boolean;
};

/** The attributes that tie a control to its label, hint and error. */
export type FieldWiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** The look of a text-like control, less its height; dawn at its edge when something is to be changed. */
export const CONTROL_LOOK =
  'block w-full min-w-0 rounded-control border border-edge bg-raised px-3.5 py-2.5 text-base text-ink transition-colors hover:border-ink aria-invalid:border-dawn aria-invalid:ring-1 aria-invalid:ring-dawn disabled:cursor-not-allowed disabled:bg-sunken disabled:text-soft';

/** A control of one line, tall enough for a thumb. */
export const CONTROL_LINE = `${CONTROL_LOOK} min-h-[46px]`;

/** Label, control, hint and error as one block. The control is rendered by `children` with the wiring it is given. */
export function Field({
  label,
  hint,
  error,
  optional,
  id,
  name,
  className,
  children,
}: FieldWords & {
  id?: string;
  name?: string;
  className?: string;
  children: (wiring: FieldWiring) => ReactNode;
}) {
  const generated = useId();
  const control = id ?? generated;
  const { describedBy, ...ids } = descriptionIds(control, hint, error);
  return (
    <div data-field={name} className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={control} className="text-label font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={ids.hint} className="text-small text-soft">
          {hint}
        </p>
      )}
      {children({ id: control, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  );
}

/** The line under a control that says what to change. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p
      id={id}
      data-field-error=""
      className="flex gap-1.5 text-small font-medium text-ink [&[hidden]]:hidden"
    >
      <IconAttention className="mt-px size-4.5 shrink-0 text-dawn" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

/** Ids for a control's hint and error, and the `aria-describedby` that names those which exist. */
export function descriptionIds(control: string, hint: ReactNode, error: string | undefined) {
  const ids = { hint: `${control}-hint`, error: `${control}-error` };
  const describedBy = [hint && ids.hint, error && ids.error].filter(Boolean).join(' ') || undefined;
  return { ...ids, describedBy };
}
