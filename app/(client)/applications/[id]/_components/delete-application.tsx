import { ActButton } from '@/app/_components/act-button';
import { deleteAction } from '@/lib/features/applications/actions';

/** Deletes an application with everything about it, and says so; the page that follows offers it back. */
export const DeleteApplication = ({ id, wasRejected }: { id: string; wasRejected: boolean }) => (
  <div>
    <ActButton
      action={deleteAction}
      fields={{ id }}
      label="Delete this application"
      pendingLabel="Deleting"
      variant="quiet"
    />
    <p className="mt-1 text-small text-soft">
      {wasRejected
        ? 'With its history, note, rejection, replies, three-day plan and journal entry.'
        : 'With its history and note.'}
    </p>
  </div>
);
