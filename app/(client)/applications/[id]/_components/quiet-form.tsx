'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { endAction, snoozeAction } from '@/lib/features/applications/actions';

/** STAGE: what to do after a long silence: close as unanswered, or wait longer. */
export function QuietForm({ id, from }: { id: string; from: string }) {
  const [ended, end] = useForm(endAction);
  const [given, give] = useForm(snoozeAction);
  return (
    <Stack gap="small">
      <FormAnswer state={ended} />
      <FormAnswer state={given} />
      <div className="flex flex-wrap gap-2.5">
        <Form submit={end}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="ending" value="ghosted" />
          <input type="hidden" name="from" value={from} />
          <SubmitButton variant="plain" pendingLabel="Closing">
            Close as unanswered
          </SubmitButton>
        </Form>
        <Form submit={give}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="quiet" pendingLabel="One moment">
            Wait longer
          </SubmitButton>
        </Form>
      </div>
    </Stack>
  );
}
