import type { Mail } from '@/lib/mail/types';

/** What ends a header, and what turns around or hides what is read of it. */
const BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/**
 * One address in ASCII and nothing more: a comma, a space or a bracket would be a second recipient or a name. Letters
 * that only look like others were refused or spelt out before (lib/mail/address.ts).
 */
const ONE_ADDRESS = /^[^\s,;<>()[\]"\\@]+@[^\s,;<>()[\]"\\@]+$/;
const ASCII = /^[\x21-\x7e]+$/;
const isOne = (address: string) => ASCII.test(address) && ONE_ADDRESS.test(address);

/**
 * Throws where a mail's headers could say more than they seem to: a line break starts a header of the
 * attacker's choice, and a second address a second recipient (PUSH-2).
 */
export function requireSafeHeaders(mail: Mail): void {
  const { to, from, replyTo, subject, headers = {} } = mail;
  if (!isOne(to)) throw new UnsafeMail('to');
  if (replyTo !== undefined && !isOne(replyTo)) throw new UnsafeMail('reply-to');
  if (from && (!isOne(from.address) || BREAKS.test(from.name))) throw new UnsafeMail('from');
  if (mail.fromName !== undefined && BREAKS.test(mail.fromName)) throw new UnsafeMail('from');
  if (BREAKS.test(subject)) throw new UnsafeMail('subject');
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || BREAKS.test(value)) throw new UnsafeMail('headers');
  }
}

/** A mail whose headers are not what they should be; the message names the header, never its value. */
class UnsafeMail extends Error {
  override name = 'UnsafeMail';
}
