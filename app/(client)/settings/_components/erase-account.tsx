'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { TextInput } from '@/app/_ui/text-input';
import { IDLE } from '@/lib/access/form';
import { eraseAccount } from '@/lib/features/account/actions';
import { DELETION_WORD } from '@/lib/features/account/types';

export function EraseAccount() {
  return (
    <ConfirmDialog
      trigger="Delete my account"
      title="Delete everything?"
      description="This deletes your applications, journal, replies and vents, and the key that decrypts them. Scheduled emails are not sent. Nobody can restore it, not even us."
      confirmLabel="Delete everything"
      pendingLabel="Deleting"
      cancelLabel="Keep my account"
      action={async (fields) => {
        const state = await confirmed(eraseAccount)(IDLE, fields);
        if (state.status === 'refused') return { error: state.message };
        return state.status === 'invalid'
          ? { error: Object.values(state.errors)[0] ?? state.message }
          : undefined;
      }}
    >
      <TextInput
        label={`Type the word ${DELETION_WORD}`}
        name="typed"
        autoComplete="off"
        autoCapitalize="none"
      />
    </ConfirmDialog>
  );
}
