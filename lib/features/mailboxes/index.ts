export { getMailbox, mailboxViewOf } from './data';
export { lockedSender } from './mutations';
export type { MailboxView } from './types';
