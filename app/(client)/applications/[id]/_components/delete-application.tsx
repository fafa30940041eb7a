'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteAction } from '@/lib/features/applications/actions';

/** Asks once more, naming what goes along. */
export function DeleteApplication({
  id,
  company,
  wasRejected,
}: {
  id: string;
  company: string;
  wasRejected: boolean;
}) {
  return (
    <ConfirmDialog
      trigger="Delete this application"
      triggerVariant="quiet"
      title={`Delete ${company}?`}
      description={
        wasRejected
          ? 'Its history and note go with it, and so do the rejection, the replies, the plan and the journal entry. This cannot be taken back.'
          : 'Its history and note go with it. This cannot be taken back.'
      }
      confirmLabel="Delete it"
      pendingLabel="Deleting"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await deleteAction(IDLE, fields);
        return state.status === 'invalid' || state.status === 'refused'
          ? { error: state.message }
          : undefined;
      }}
    >
      <input type="hidden" name="id" value={id} />
    </ConfirmDialog>
  );
}
