'use client';

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button';
import { toast } from './toast';

/** The dialog itself is fetched when somebody reaches for its button; most never are. */
const fetchPanel = () => import('./confirm-dialog-panel');
const ConfirmDialogPanel = lazy(fetchPanel);
const fetchAhead = () => void fetchPanel().catch(() => undefined);

export type ConfirmDialogProps = {
  /** The words on the button that opens it. */
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  title: string;
  description: ReactNode;
  confirmLabel: string;
  pendingLabel?: string;
  cancelLabel?: string;
  /** Runs on confirmation with the fields in `children`. An `error` keeps the dialog open and is shown in it. */
  action: (fields: FormData) => unknown;
  /** Hidden inputs, or a field or two to fill in. */
  children?: ReactNode;
};

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ trigger, triggerVariant = 'plain', ...asked }: ConfirmDialogProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [needed, setNeeded] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        className={buttonClass(triggerVariant)}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => {
          fetchPanel().then(
            () => {
              setNeeded(true);
              setOpen(true);
            },
            // A part that does not come breaks no page.
            () => toast('We can’t reach Rebound right now.', 'Nothing was done. Please try again.'),
          );
        }}
      >
        {trigger}
      </button>
      {needed && (
        <Suspense fallback={null}>
          <ConfirmDialogPanel {...asked} opener={button} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
