// A person's own mailbox, as much of it as sending through it takes.

/** What can be wrong with a mailbox, as short codes for rows and logs; what its server said is never kept. */
export const MAILBOX_PROBLEMS = [
  'name',
  'refused',
  'timeout',
  'no-tls',
  'certificate',
  'login',
  'private-address',
  'protocol',
] as const;
export type MailboxProblem = (typeof MAILBOX_PROBLEMS)[number];

/** tls: from the first byte. starttls: before anything is said. none: a server on this very machine, in local mode. */
export const MAILBOX_SECURITIES = ['tls', 'starttls', 'none'] as const;
export type MailboxSecurity = (typeof MAILBOX_SECURITIES)[number];

/** Where the mailbox is read: the same login and secret as for sending. */
export type ImapServer = { host: string; port: number; security: MailboxSecurity };

export type MailboxSecret = { kind: 'password'; password: string } | { kind: 'oauth'; accessToken: string };

/** All that is needed to send through it. Never logged, never answered to anybody. */
export type MailboxLogin = {
  host: string;
  port: number;
  security: MailboxSecurity;
  login: string;
  /** What recipients see as the sender. */
  address: string;
  name: string | null;
  secret: MailboxSecret;
  /** Where copies of what was sent are filed and answers are looked for; null where that is not said. */
  imap: ImapServer | null;
};
