import type { MailHandler } from '@/lib/outbox/handler';

/** Asked for, so it goes out whatever the person wants of other emails, and at any hour. */
export const exportMail: MailHandler = { kind: 'export-ready', goesTo: 'its-owner' };
