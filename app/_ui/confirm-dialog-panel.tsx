'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type RefObject, useEffect, useState } from 'react';
import { buttonClass } from './button';
import type { ConfirmDialogProps } from './confirm-dialog';
import { DIALOG_BACKDROP, DIALOG_POPUP } from './dialog-look';
import { FormError } from './form-error';
import { SubmitButton } from './submit-button';

/** What a `ConfirmDialog` asks. Fetched by it alone. */
export default function ConfirmDialogPanel({
  title,
  description,
  confirmLabel,
  pendingLabel,
  cancelLabel = 'Not now',
  action,
  children,
  opener,
  open,
  onOpenChange,
}: Omit<ConfirmDialogProps, 'trigger' | 'triggerVariant'> & {
  /** Where the focus goes afterwards. */
  opener: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  // Closed for its first moment, so that it slides in the first time as well.
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(open), [open]);
  const [error, setError] = useState<string>();

  async function confirm(fields: FormData) {
    const refusal = errorOf(await action(fields));
    setError(refusal);
    if (!refusal) onOpenChange(false);
  }

  return (
    <AlertDialog.Root
      open={shown}
      onOpenChange={(next) => {
        onOpenChange(next);
        setError(undefined);
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={DIALOG_BACKDROP} />
        <AlertDialog.Popup finalFocus={opener} className={DIALOG_POPUP}>
          <AlertDialog.Title className="serif-heading text-h2">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-soft text-pretty">
            {description}
          </AlertDialog.Description>
          <form action={confirm} className="mt-5 flex flex-col gap-4">
            <FormError title={error} />
            {children}
            <div className="flex flex-col gap-2.5 sm:flex-row-reverse">
              <SubmitButton pendingLabel={pendingLabel}>{confirmLabel}</SubmitButton>
              <AlertDialog.Close className={buttonClass('plain')}>{cancelLabel}</AlertDialog.Close>
            </div>
          </form>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** An action may answer `{ error: 'why not' }`; any other answer means that it was done. */
function errorOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  return typeof answer.error === 'string' ? answer.error : undefined;
}
