import type { Mail } from '@/lib/mail/types';

const BREAKS = /[\r\n\0]/;
/** One address and nothing more: a comma, a space or a bracket would be a second recipient or a name. */
const ONE_ADDRESS = /^[^\s,;<>()[\]"]+@[^\s,;<>()[\]"@]+$/;

/**
 * Throws where a mail's headers could say more than they seem to: a line break starts a header of the
 * attacker's choice, and a second address a second recipient (PUSH-2).
 */
export function requireSafeHeaders(mail: Mail): void {
  const { to, from, replyTo, subject, headers = {} } = mail;
  if (!ONE_ADDRESS.test(to)) throw new UnsafeMail('to');
  if (replyTo !== undefined && !ONE_ADDRESS.test(replyTo)) throw new UnsafeMail('reply-to');
  if (from && (!ONE_ADDRESS.test(from.address) || BREAKS.test(from.name))) throw new UnsafeMail('from');
  if (BREAKS.test(subject)) throw new UnsafeMail('subject');
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || BREAKS.test(value)) throw new UnsafeMail('headers');
  }
}

/** A mail whose headers are not what they should be; the message names the header, never its value. */
class UnsafeMail extends Error {
  override name = 'UnsafeMail';
}
