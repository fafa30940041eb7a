'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { startMailsAgainAction } from '@/lib/features/account/actions';

/** Nothing is sent to the person's own address any more: why, and the way back. */
export function MailsStopped({ email, reason }: { email: string; reason: 'bounced' | 'complained' }) {
  const [state, submit] = useActionState(startMailsAgainAction, IDLE);
  return (
    <Notice tone="attention">
      <Stack>
        <p>
          {reason === 'bounced'
            ? `A mail to ${email} came back, so only sign-in mails go there for now.`
            : `A mail of ours to ${email} was marked as unwanted, so only sign-in mails go there for now.`}{' '}
          {reason === 'bounced' && 'If the mailbox was full or away for a while, start them again.'}
        </p>
        <FormAnswer state={state} />
        <form action={submit}>
          <SubmitButton variant="plain" pendingLabel="Starting">
            Start the mails again
          </SubmitButton>
        </form>
      </Stack>
    </Notice>
  );
}
