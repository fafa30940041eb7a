'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteDraftAction } from '@/lib/features/replies/actions';

/** Deletes a draft. */
export function ThrowAway({ replyId }: { replyId: string }) {
  return (
    <ConfirmDialog
      trigger="Delete this draft"
      triggerVariant="quiet"
      title="Delete this draft?"
      description="You can’t get it back, but you can start again from a template."
      confirmLabel="Delete draft"
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
