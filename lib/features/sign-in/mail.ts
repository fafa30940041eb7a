import type { MailHandler } from '@/lib/outbox/handler';

/** It ignores suppression, as the person asks for it that moment and has no other way in. */
export const signInMail: MailHandler = {
  kind: 'sign-in',
  goesTo: 'its-owner',
  ignoresSuppression: true,
  urgent: true,
  staysTrue: 'a code that was used or has run out says so where it is typed',
  noRetry: 'a sign-in mail is asked for anew by whoever wants in',
};
