import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names';
import { descriptionIds, FieldError, type FieldWords } from './field';

export type CheckboxProps = Omit<FieldWords, 'optional'> &
  Omit<ComponentProps<'input'>, 'children' | 'type'> & { name: string };

const SWITCH =
  "relative mt-px h-6 w-10.5 appearance-none rounded-full border border-edge bg-sunken transition-colors before:absolute before:top-[3px] before:left-[3px] before:size-4 before:rounded-full before:bg-edge before:transition-transform before:content-[''] checked:border-ink checked:bg-ink checked:before:translate-x-4.5 checked:before:bg-paper";

/** A checkbox with its label beside it. */
export function Checkbox(props: CheckboxProps) {
  return <Tickable {...props} look="tick mt-[3px]" />;
}

/** A setting that is on or off. The same checkbox underneath, announced as a switch. */
export function Switch(props: CheckboxProps) {
  return <Tickable {...props} role="switch" look={SWITCH} />;
}

function Tickable({ label, hint, error, id, className, look, ...input }: CheckboxProps & { look: string }) {
  const generated = useId();
  const control = id ?? generated;
  const { describedBy, ...ids } = descriptionIds(control, hint, error);
  return (
    <div data-field={input.name} className={classNames('flex min-w-0 items-start gap-3', className)}>
      <input
        {...input}
        id={control}
        type="checkbox"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={classNames('shrink-0 disabled:opacity-60', look)}
      />
      <div className="min-w-0">
        {/* The padding makes the words a 44 px target beside the box. */}
        <label htmlFor={control} className="-my-2.5 block py-2.5">
          {label}
        </label>
        {hint && (
          <p id={ids.hint} className="mt-0.5 text-small text-soft">
            {hint}
          </p>
        )}
        {error && (
          <div className="mt-1.5">
            <FieldError id={ids.error}>{error}</FieldError>
          </div>
        )}
      </div>
    </div>
  );
}
