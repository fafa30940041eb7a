'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { endAction, snoozeAction } from '@/lib/features/applications/actions';

/** STAGE: what to do after a long silence: close as unanswered, or wait longer. */
export function QuietForm({ id }: { id: string }) {
  const [ended, end] = useActionState(endAction, IDLE);
  const [given, give] = useActionState(snoozeAction, IDLE);
  return (
    <Stack gap="small">
      <FormAnswer state={ended} />
      <FormAnswer state={given} />
      <div className="flex flex-wrap gap-2.5">
        <form action={end}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="ending" value="ghosted" />
          <SubmitButton variant="plain" pendingLabel="Closing">
            Close as unanswered
          </SubmitButton>
        </form>
        <form action={give}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="quiet" pendingLabel="One moment">
            Wait longer
          </SubmitButton>
        </form>
      </div>
    </Stack>
  );
}
