import type { KeptMailbox } from '@/lib/features/mailboxes/types';
import type { MailboxProblem } from '@/lib/mail/own-mailbox-account';

const WORDS: Record<MailboxProblem, string> = {
  name: 'We couldn’t find a server with this name. Check the spelling, or try again in a little while.',
  refused: 'The server refused the connection. Check its name and port, or try again later.',
  timeout: 'The server didn’t answer in time. Check its name and port, or try again later.',
  'no-tls':
    'The connection could not be encrypted, so we sent nothing. Try the other port: 465 with TLS or 587 with STARTTLS.',
  certificate: 'The server’s certificate is not valid, so we sent nothing. Check the server’s name.',
  login:
    'The server doesn’t accept this login and password. You often need an app password instead of your usual one.',
  'private-address':
    'This name leads to a private address. Rebound only sends through servers on the public internet.',
  protocol: 'What answers there isn’t a mail server. Check its name and port.',
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

/** What a person is told of a mailbox that was kept. */
export function wordsOfKept({ address, imap, imapProblem }: KeptMailbox): string {
  const sends = `It works. You can send replies from ${address}`;
  if (imapProblem === null) return imap ? `${sends}, and each is filed in your Sent folder.` : `${sends}.`;
  const without = imap
    ? 'We couldn’t open its incoming mail just now, and will try again.'
    : 'We couldn’t open its incoming mail, so replies aren’t filed in your Sent folder and we don’t look for answers.';
  return `${sends}. ${without} ${wordsFor(imapProblem)}`;
}

/** The field of the form that a problem is about. */
export const fieldOf = (problem: MailboxProblem): string => FIELDS[problem];

const IMAP_FIELDS: Partial<Record<MailboxProblem, string>> = {
  'no-tls': 'imapSecurity',
  login: 'imapHost',
  protocol: 'imapPort',
};

/** The same for the server that the mailbox is read at. */
export const imapFieldOf = (problem: MailboxProblem): string => IMAP_FIELDS[problem] ?? 'imapHost';
