import type { Temporal } from 'temporal-polyfill';
import type { MailboxLogin, MailboxProblem, MailboxSecret } from '@/lib/mail/own-mailbox-account';

/** A mailbox as it was kept, and what was wrong with its server for incoming mail. */
export type KeptMailbox = MailboxView & { imapProblem: MailboxProblem | null };

/** A person's own mailbox as they see it: everything but its secret. */
export type MailboxView = Omit<MailboxLogin, 'secret'> & {
  /** oauth: an access token that a program puts here; the form takes app passwords. */
  auth: MailboxSecret['kind'];
  /** Whether the threads of sent letters are watched for an answer. */
  watches: boolean;
  /** When it last let us in. */
  verifiedAt: Temporal.Instant;
  /** What was wrong when it was last tried. */
  lastProblem: MailboxProblem | null;
  createdAt: Temporal.Instant;
};
