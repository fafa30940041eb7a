'use client';

import { askForMail } from '@/lib/features/sign-in/actions';
import { AskForMail } from '../../_components/ask-for-mail';

/**
 * Asks for an address and emails a sign-in link. `to` is where to go once signed in; `open`, that anybody may make an account;
 * `start`, the address that this browser gave a moment ago.
 */
export const MailForm = ({
  to,
  open,
  start,
}: {
  to: string | null;
  open: boolean;
  start: string | undefined;
}) => (
  <AskForMail
    action={askForMail}
    start={start}
    hint={`No password needed. We’ll email you a link and a code${open ? ', whether you’re new or coming back' : ''}.`}
    label="Email me a sign-in link"
  >
    {() => to && <input type="hidden" name="to" value={to} />}
  </AskForMail>
);
