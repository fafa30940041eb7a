'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteDraftAction } from '@/lib/features/replies/actions';

/** A draft that is not wanted any more. */
export function ThrowAway({ replyId }: { replyId: string }) {
  return (
    <ConfirmDialog
      trigger="Throw this draft away"
      triggerVariant="quiet"
      title="Throw it away?"
      description="The words are gone then. You can start from the built-in ones again."
      confirmLabel="Throw it away"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await deleteDraftAction(IDLE, fields);
        return state.status === 'invalid' || state.status === 'refused'
          ? { error: state.message }
          : undefined;
      }}
    >
      <input type="hidden" name="replyId" value={replyId} />
    </ConfirmDialog>
  );
}
