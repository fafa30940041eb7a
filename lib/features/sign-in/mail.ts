import type { MailHandler } from '@/lib/outbox/handler';

/** It ignores suppression, as the person asks for it that moment and has no other way in. */
export const signInMail: MailHandler = {
  kind: 'sign-in',
  goesTo: 'its-owner',
  ignoresSuppression: true,
  urgent: true,
  noRetry: 'a sign-in mail is asked for anew by whoever wants in',
};
