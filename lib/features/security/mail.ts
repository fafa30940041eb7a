import type { MailHandler } from '@/lib/outbox/handler';

/** What happened at one's own door; a mail that cannot be turned off. */
export const securityMail: MailHandler = {
  kind: 'security',
  goesTo: 'its-owner',
  staysTrue: 'what happened has happened, also where it was changed back since',
};
