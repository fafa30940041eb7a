'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteAction } from '@/lib/features/applications/actions';

/** Asks for confirmation and says what else is deleted. */
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
      title={`Delete your application to ${company}?`}
      description={
        wasRejected
          ? 'This also deletes its history, note, rejection, replies, three-day plan and journal entry. You can’t undo this.'
          : 'This also deletes its history and note. You can’t undo this.'
      }
      confirmLabel="Delete application"
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
