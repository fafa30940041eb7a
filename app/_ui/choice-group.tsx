import { type ChangeEventHandler, type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { descriptionIds, FieldError, type FieldWords } from './field';

export type Choice = { value: string; label: string; description?: ReactNode; disabled?: boolean };

export type ChoiceGroupProps = FieldWords & {
  name: string;
  options: readonly Choice[];
  defaultValue?: string;
  /** cards: one under the other, with room for a description. pills: short words side by side. */
  layout?: 'cards' | 'pills';
  required?: boolean;
  className?: string;
  /** Only from client components. */
  onChange?: ChangeEventHandler<HTMLInputElement>;
};

const SHAPE = {
  cards: 'flex items-start gap-3 rounded-control px-3.5 py-3',
  pills: 'inline-flex items-center gap-2 rounded-full px-4 py-2 text-label',
} as const;

/** One of a few, as real radio buttons: arrow keys, screen readers and forms treat them as such. */
export function ChoiceGroup({
  label,
  hint,
  error,
  optional,
  name,
  options,
  defaultValue,
  layout = 'cards',
  required,
  className,
  onChange,
}: ChoiceGroupProps) {
  const { describedBy, ...ids } = descriptionIds(useId(), hint, error);
  return (
    <fieldset data-field={name} aria-describedby={describedBy} className={classNames('min-w-0', className)}>
      <legend className="text-label font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </legend>
      {hint && (
        <p id={ids.hint} className="mt-1 text-small text-soft">
          {hint}
        </p>
      )}
      <div className={classNames('mt-2 flex gap-2', layout === 'cards' ? 'flex-col' : 'flex-wrap')}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              SHAPE[layout],
              'min-h-[44px] min-w-0 max-w-full border bg-raised transition-colors has-checked:border-ink has-checked:ring-1 has-checked:ring-ink has-disabled:bg-sunken has-disabled:text-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus hover:border-edge',
              error ? 'border-dawn in-[[data-mended]]:border-line' : 'border-line',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              required={required}
              disabled={option.disabled}
              aria-invalid={error ? true : undefined}
              onChange={onChange}
              className={classNames('radio outline-none', layout === 'cards' && 'mt-[3px]')}
            />
            <span className="min-w-0">
              {option.label}
              {option.description && <span className="block text-small text-soft">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError id={ids.error}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
