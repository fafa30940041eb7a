export { getMailbox, mailboxViewOf } from './data';
export { keepingMailbox, tryingMailbox } from './errands';
export { lockedSender, removeMailbox } from './mutations';
export type { MailboxView } from './types';
