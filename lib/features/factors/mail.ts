import type { MailHandler } from '@/lib/outbox/handler';

/** Asked for that moment by somebody who waits for it at the screen, like a sign-in mail. */
export const confirmMail: MailHandler = {
  kind: 'confirm-code',
  goesTo: 'its-owner',
  ignoresSuppression: true,
  urgent: true,
  staysTrue: 'a code that was used or has run out says so where it is typed',
  noRetry: 'a code is asked for anew by whoever wants to confirm',
};
