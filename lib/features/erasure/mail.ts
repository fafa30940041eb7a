import type { MailHandler } from '@/lib/outbox/handler';

/** Sent to whoever closed their account: the only mail that still goes there. */
export const leavingMail: MailHandler = { kind: 'account-leaving', goesTo: 'its-owner', afterClosing: true };
