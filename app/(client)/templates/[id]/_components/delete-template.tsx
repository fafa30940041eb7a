import { ActButton } from '@/app/_components/act-button';
import { deleteTemplateAction } from '@/lib/features/templates/actions';

/** Deletes a template with all its versions; the page that follows offers it back. */
export const DeleteTemplate = ({ templateId }: { templateId: string }) => (
  <ActButton
    action={deleteTemplateAction}
    fields={{ templateId }}
    label="Delete permanently"
    pendingLabel="Deleting"
    variant="quiet"
  />
);
