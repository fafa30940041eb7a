import { ActButton } from '@/app/_components/act-button';
import { deleteRejectionAction } from '@/lib/features/rejections/actions';

/** Takes the rejection back and says what goes with it; the page that follows offers it back. */
export const DeleteRejection = ({ rejectionId }: { rejectionId: string }) => (
  <div>
    <ActButton
      action={deleteRejectionAction}
      fields={{ rejectionId }}
      label="Undo this rejection"
      variant="quiet"
    />
    <p className="mt-1 max-w-[34rem] text-small text-soft">
      The application opens again. The three-day plan, the vent, the replies and the journal entry of this
      rejection are deleted, and nothing scheduled is sent. If you log it again, the same wait still applies.
    </p>
  </div>
);
