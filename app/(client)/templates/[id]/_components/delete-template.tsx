'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteTemplateAction } from '@/lib/features/templates/actions';

/** Asks once more: a template that is gone takes all its versions along. */
export function DeleteTemplate({ templateId }: { templateId: string }) {
  return (
    <ConfirmDialog
      trigger="Delete for good"
      triggerVariant="quiet"
      title="Delete this template?"
      description="Its words and all its versions are gone for good. Letters that were written from it stay."
      confirmLabel="Delete the template"
      pendingLabel="Deleting"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await deleteTemplateAction(IDLE, fields);
        return state.status === 'invalid' ? { error: state.message } : undefined;
      }}
    >
      <input type="hidden" name="templateId" value={templateId} />
    </ConfirmDialog>
  );
}
