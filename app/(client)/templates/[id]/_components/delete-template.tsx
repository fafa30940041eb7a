'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { deleteTemplateAction } from '@/lib/features/templates/actions';

/** Asks for confirmation: deleting a template deletes all its versions. */
export function DeleteTemplate({ templateId }: { templateId: string }) {
  return (
    <ConfirmDialog
      trigger="Delete permanently"
      triggerVariant="quiet"
      title="Delete this template?"
      description="This permanently deletes the template and all its versions. Letters you wrote from it stay."
      confirmLabel="Delete template"
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
