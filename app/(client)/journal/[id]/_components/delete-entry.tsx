'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteEntryAction } from '@/lib/features/journal/actions';

/** Asks for confirmation: deleting an entry deletes its comments. */
export function DeleteEntry({ entryId }: { entryId: string }) {
  return (
    <ConfirmDialog
      trigger="Delete this entry"
      triggerVariant="quiet"
      title="Delete this entry?"
      description="This permanently deletes your five lines and any comments on them. The rejection itself stays."
      confirmLabel="Delete entry"
      pendingLabel="Deleting"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await deleteEntryAction(IDLE, fields);
        return state.status === 'invalid' ? { error: state.message } : undefined;
      }}
    >
      <input type="hidden" name="entryId" value={entryId} />
    </ConfirmDialog>
  );
}
