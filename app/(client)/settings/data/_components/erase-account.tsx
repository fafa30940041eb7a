'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { Stack } from '@/app/_ui/page';
import { TextInput } from '@/app/_ui/text-input';
import { IDLE } from '@/lib/access/form';
import { closeAccountAction } from '@/lib/features/erasure/actions';
import { DELETION_WORD } from '@/lib/features/erasure/types';

const close = confirmed(closeAccountAction);

/** `wayBackDays`: for how many days a closed account can be kept after all. */
export function EraseAccount({ wayBackDays }: { wayBackDays: number }) {
  return (
    <ConfirmDialog
      trigger="Delete my account"
      title="Delete your account?"
      description="Your applications, journal, replies and vents go, and the key that decrypts them. You’re signed out everywhere, coaches see nothing any more, and scheduled emails are not sent."
      confirmLabel="Delete my account"
      pendingLabel="Closing"
      cancelLabel="Keep my account"
      action={async (fields) => {
        const state = await close(IDLE, fields);
        if (state.status === 'refused') return { error: state.message };
        return state.status === 'invalid'
          ? { error: Object.values(state.errors)[0] ?? state.message }
          : undefined;
      }}
    >
      <Stack>
        <ChoiceGroup
          label="When?"
          name="when"
          defaultValue="later"
          options={[
            {
              value: 'later',
              label: `In ${wayBackDays} days`,
              description: 'If you sign in before then, your account and everything in it stay.',
            },
            {
              value: 'now',
              label: 'Right now',
              description: 'Nobody can bring it back, not even us.',
            },
          ]}
        />
        <TextInput
          label={`Type the word ${DELETION_WORD}`}
          name="typed"
          autoComplete="off"
          autoCapitalize="none"
        />
      </Stack>
    </ConfirmDialog>
  );
}
