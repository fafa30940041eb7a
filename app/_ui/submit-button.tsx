'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

export type SubmitButtonProps = Omit<ButtonProps, 'type'> & {
  /** Shown while the form is on its way, for example "Saving". */
  pendingLabel?: string;
  /** Where what the form began goes on after its answer. */
  pending?: boolean;
};

/**
 * Submits the form around it and shows that it is pending. It is not disabled in the meantime, because that would
 * drop the keyboard focus: a second press is ignored instead. With a `name` and `value`, only the pressed button of
 * several shows as pending.
 */
export function SubmitButton({
  pendingLabel,
  children,
  onClick,
  variant = 'strong',
  pending: goesOn = false,
  ...rest
}: SubmitButtonProps) {
  const { pending: onItsWay, data } = useFormStatus();
  const pending = onItsWay || goesOn;
  const mine = pending && (rest.name === undefined || data?.get(rest.name) === String(rest.value ?? ''));
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {mine ? (
        <>
          <span aria-hidden="true" className="size-2 rounded-full bg-current animate-rest" />
          {pendingLabel ?? children}
        </>
      ) : (
        children
      )}
    </Button>
  );
}
