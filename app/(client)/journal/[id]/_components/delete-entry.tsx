import { ActButton } from '@/app/_components/act-button';
import { deleteEntryAction } from '@/lib/features/journal/actions';

/** Deletes an entry with the comments on it; the page that follows offers it back. */
export const DeleteEntry = ({ entryId }: { entryId: string }) => (
  <ActButton
    action={deleteEntryAction}
    fields={{ entryId }}
    label="Delete this entry"
    pendingLabel="Deleting"
    variant="quiet"
  />
);
