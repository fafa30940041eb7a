import type { MailHandler } from '@/lib/outbox/handler';

/** The house's own mail to somebody who has no account: it is nobody’s, so nobody is told what became of it. */
export const joiningMail: MailHandler = {
  kind: 'site-invitation',
  goesTo: 'somebody-else',
  staysTrue: 'the database cancels it with its invitation, which is nobody’s own',
  noRetry: 'an invitation is sent again with npm run admin -- invite ADDRESS',
};
