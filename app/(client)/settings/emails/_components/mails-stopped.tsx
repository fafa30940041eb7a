'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { startMailsAgainAction } from '@/lib/features/account/actions';

/** We stopped sending email to the person's own address: why, and how to turn it on again. */
export function MailsStopped({ email, reason }: { email: string; reason: 'bounced' | 'complained' }) {
  const [state, submit] = useForm(startMailsAgainAction);
  return (
    <Notice tone="attention">
      <Stack>
        <p>
          {reason === 'bounced'
            ? `An email to ${email} bounced, so we only send sign-in links there for now.`
            : `One of our emails to ${email} was marked as spam, so we only send sign-in links there for now.`}{' '}
          {reason === 'bounced' && 'If your inbox was full or unavailable for a while, turn emails on again.'}
        </p>
        <FormAnswer state={state} />
        <Form submit={submit}>
          <SubmitButton variant="plain" pendingLabel="Turning on">
            Turn emails on again
          </SubmitButton>
        </Form>
      </Stack>
    </Notice>
  );
}
