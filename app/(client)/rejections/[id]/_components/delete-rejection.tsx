'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteRejectionAction } from '@/lib/features/rejections/actions';

/** Takes the rejection back, naming what goes along. */
export function DeleteRejection({ rejectionId, company }: { rejectionId: string; company: string }) {
  return (
    <ConfirmDialog
      trigger="It was not a no after all"
      triggerVariant="quiet"
      title={`Put ${company} back in flight?`}
      description="The plan, the vent, the replies and the journal entry of this rejection go away, and nothing that was scheduled leaves. A wait that is running stays in place if the news is logged again."
      confirmLabel="Put it back"
      pendingLabel="One moment"
      cancelLabel="Leave it as it is"
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
