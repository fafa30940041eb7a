import type { Temporal } from 'temporal-polyfill';
import type { MailboxProblem } from '@/lib/mail/mailbox-problems';

/** A person's own mailbox as they see it: everything but its secret. */
export type MailboxView = {
  host: string;
  port: number;
  security: MailboxSecurity;
  /** oauth: an access token that a program puts here; the form takes app passwords. */
  auth: MailboxSecret['kind'];
  login: string;
  /** What recipients see as the sender. */
  address: string;
  name: string | null;
  /** When it last let us in. */
  verifiedAt: Temporal.Instant;
  /** What was wrong when it was last tried. */
  lastProblem: MailboxProblem | null;
  createdAt: Temporal.Instant;
};

/** tls: from the first byte. starttls: before anything is said. none: a server on this very machine, in local mode. */
export const MAILBOX_SECURITIES = ['tls', 'starttls', 'none'] as const;
export type MailboxSecurity = (typeof MAILBOX_SECURITIES)[number];

export type MailboxSecret = { kind: 'password'; password: string } | { kind: 'oauth'; accessToken: string };

/** All that is needed to send through it. Never logged, never answered to anybody. */
export type MailboxLogin = Pick<MailboxView, 'host' | 'port' | 'security' | 'login' | 'address' | 'name'> & {
  secret: MailboxSecret;
};
