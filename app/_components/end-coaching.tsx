'use client';

import { ConfirmDialog, type ConfirmDialogProps } from '@/app/_ui/confirm-dialog';
import { type FormState, IDLE } from '@/lib/access/form';

/** Asks for confirmation before either side ends a coaching: starting again needs a new invitation. */
export function EndCoaching({
  action,
  coachingId,
  ...words
}: Omit<ConfirmDialogProps, 'action' | 'children'> & {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  coachingId: string;
}) {
  return (
    <ConfirmDialog
      {...words}
      action={async (fields) => {
        const state = await action(IDLE, fields);
        return 'message' in state && state.status !== 'done' ? { error: state.message } : undefined;
      }}
    >
      <input type="hidden" name="coachingId" value={coachingId} />
    </ConfirmDialog>
  );
}
