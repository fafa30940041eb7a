import { ActButton } from '@/app/_components/act-button';
import { deleteDraftAction } from '@/lib/features/replies/actions';

/** Deletes a draft; the page that follows offers it back. */
export const ThrowAway = ({ replyId }: { replyId: string }) => (
  <ActButton
    action={deleteDraftAction}
    fields={{ replyId }}
    label="Delete this draft"
    pendingLabel="Deleting"
    variant="quiet"
  />
);
