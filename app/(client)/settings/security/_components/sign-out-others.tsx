'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Link } from '@/app/_ui/link';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { signOutOthers } from '@/lib/features/account/actions';

const LIST = new Intl.ListFormat('en-GB');
const LINK = 'font-medium text-ink underline underline-offset-3';

/** What else opens the account: other browsers, tokens, a calendar address, and webhooks that are told of it. */
type Others = { browsers: number; tokens: number; calendar: boolean; webhooks: number };

/** Stays on the page after the last row is gone, so that its answer can be read. */
export function SignOutOthers({ browsers, tokens, calendar, webhooks }: Others) {
  const [state, submit] = useForm(signOutOthers);
  const also = [
    tokens > 0 ? 'revokes your API tokens' : '',
    calendar ? 'turns off your calendar address' : '',
    webhooks > 0 ? 'pauses your webhooks' : '',
  ].filter(Boolean);
  return (
    <Form submit={submit} className="mt-4">
      <Stack gap="small">
        <FormAnswer state={state} />
        {browsers + also.length > 0 && (
          <>
            <div>
              <SubmitButton variant="plain" pendingLabel="Signing out">
                Sign out everywhere else
              </SubmitButton>
            </div>
            {also.length > 0 && <p className="text-small text-soft">This also {LIST.format(also)}.</p>}
          </>
        )}
        {(calendar || webhooks > 0) && (
          <p className="text-small text-soft">
            To do only that, go to{' '}
            {calendar && (
              <Link href="/settings/calendar" className={LINK}>
                Calendar
              </Link>
            )}
            {calendar && webhooks > 0 && ' or '}
            {webhooks > 0 && (
              <Link href="/settings/webhooks" className={LINK}>
                Webhooks
              </Link>
            )}
            .
          </p>
        )}
      </Stack>
    </Form>
  );
}
