'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteRejectionAction } from '@/lib/features/rejections/actions';

/** Undoes the rejection and says what else is deleted. */
export function DeleteRejection({ rejectionId, company }: { rejectionId: string; company: string }) {
  return (
    <ConfirmDialog
      trigger="Undo this rejection"
      triggerVariant="quiet"
      title={`Undo the rejection from ${company}?`}
      description="The application opens again. The three-day plan, the vent, the replies and the journal entry of this rejection are deleted, and nothing scheduled is sent. If you log the rejection again, the same wait still applies."
      confirmLabel="Undo rejection"
      pendingLabel="One moment"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await deleteRejectionAction(IDLE, fields);
        return state.status === 'invalid' || state.status === 'refused'
          ? { error: state.message }
          : undefined;
      }}
    >
      <input type="hidden" name="rejectionId" value={rejectionId} />
    </ConfirmDialog>
  );
}
