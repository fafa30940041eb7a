'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { DIALOG_BACKDROP, DIALOG_POPUP } from '@/app/_ui/dialog-look';
import { IDLE } from '@/lib/access/form';
import { startConfirming } from '@/lib/features/factors/actions';
import type { WaysToConfirm } from '@/lib/features/factors/types';
import { ConfirmForms } from './forms';

/** Asks a signed-in person to confirm that it is them. */
export default function ConfirmDialog({ onAnswer }: { onAnswer: (confirmed: boolean) => void }) {
  const [ways, setWays] = useState<WaysToConfirm | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    startConfirming(IDLE, new FormData()).then((answer) => {
      if (answer.status === 'done' && answer.mark) setWays(JSON.parse(answer.mark));
      else setTrouble('That didn’t work just now. Please try again.');
    });
  }, []);
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onAnswer(false);
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={DIALOG_BACKDROP} />
        <Dialog.Popup className={DIALOG_POPUP}>
          <Dialog.Title className="serif-heading text-h2">Please confirm it’s you</Dialog.Title>
          <Dialog.Description className="mt-2 text-soft text-pretty">
            You signed in a while ago, and this changes who can get at your account. Then it goes on where you
            were.
          </Dialog.Description>
          <div className="mt-5 flex flex-col gap-4">
            {trouble && <p role="alert">{trouble}</p>}
            {ways && <ConfirmForms ways={ways} onConfirmed={() => onAnswer(true)} />}
            <Dialog.Close className={buttonClass('plain', true)}>Not now</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
