import MailComposer from 'nodemailer/lib/mail-composer';
import { requireSafeHeaders } from '@/lib/mail/safe-headers';
import type { Mail } from '@/lib/mail/types';

/**
 * A letter as an .eml file: the very mail that would leave, marked so that a mail program opens it as a draft of its
 * own (X-Unsent).
 */
export function letterFile(mail: Mail): Promise<Buffer> {
  requireSafeHeaders(mail);
  const { from, to, subject, text, html, headers } = mail;
  return new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { ...headers, 'X-Unsent': '1' },
    // CRLF, as mail has it.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** A letter that was sent, as it is kept: with its day, and no draft any more. `sentAt` is UTC. */
export function sentLetterFile({
  sentAt,
  ...letter
}: Pick<Mail, 'from' | 'to' | 'subject' | 'text'> & { sentAt: Date }): Promise<Buffer> {
  return new MailComposer({
    ...letter,
    date: sentAt,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
