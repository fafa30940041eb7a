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
