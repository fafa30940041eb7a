import type { MailboxProblem } from '@/lib/mail/own-mailbox-account';

const WORDS: Record<MailboxProblem, string> = {
  name: 'The server could not be found under this name. Look at its spelling, or try again in a little while.',
  refused: 'The server did not let us in just now. Look at its name and port, or try again later.',
  timeout: 'The server did not answer in time. Look at its name and port, or try again later.',
  'no-tls':
    'The line could not be secured, so nothing was said on it. Try the other port, 465 with TLS or 587 with STARTTLS.',
  certificate:
    'The server’s certificate is not in order, so nothing was said to it. Look at the server’s name.',
  login:
    'The server does not take this login and password. An app password is often needed in place of your usual one.',
  'private-address':
    'This name leads to a private address. Rebound sends through servers on the public internet alone.',
  protocol: 'What answers there does not speak like a mail server. Look at its name and port.',
};

const FIELDS: Record<MailboxProblem, string> = {
  name: 'host',
  refused: 'host',
  timeout: 'host',
  'no-tls': 'security',
  certificate: 'host',
  login: 'password',
  'private-address': 'host',
  protocol: 'port',
};

/** What to do about a mailbox that could not be reached. */
export const wordsFor = (problem: MailboxProblem): string => WORDS[problem];

/** The field of the form that a problem is about. */
export const fieldOf = (problem: MailboxProblem): string => FIELDS[problem];
