'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { unstable_rethrow } from 'next/navigation';
import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { buttonClass } from './button';
import type { ConfirmDialogProps } from './confirm-dialog';
import { whyUnsent } from './connection';
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
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<FormData>();
  // React empties a form whose action is over; one that was refused keeps what was typed and chosen.
  useEffect(() => {
    if (form.current && refused) fill(form.current, refused);
  }, [refused]);

  async function confirm(fields: FormData) {
    const refusal = await Promise.resolve(action(fields)).then(errorOf, unsentOf);
    // In the transition of the action, or it would come before React empties the form.
    startTransition(() => {
      setError(refusal);
      setRefused(refusal ? fields : undefined);
    });
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
          <form ref={form} action={confirm} className="mt-5 flex flex-col gap-4">
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

function fill(form: HTMLFormElement, fields: FormData): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = fields.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = String(fields.get(field.name) ?? '');
  }
}

/** What is asked for here is not sent again by itself: somebody who comes back online may have thought better of it. */
function unsentOf(error: unknown): string {
  unstable_rethrow(error);
  return WHY_UNSENT[whyUnsent(error)];
}

const WHY_UNSENT = {
  offline: 'You’re offline, so nothing was done. Press again when you’re back.',
  unreached: 'We can’t reach Rebound right now. It may be your connection or our side. Please try again.',
  failed: 'That didn’t work, and it’s our fault. Please try again in a moment.',
  outdated: 'Rebound was updated while this page was open. Reload the page, then try again.',
} as const;

/** An action may answer `{ error: 'why not' }`; any other answer means that it was done. */
function errorOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  return typeof answer.error === 'string' ? answer.error : undefined;
}
