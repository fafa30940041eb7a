import type { Email } from 'postal-mime';
import { headerOf } from './parsed';

// What a mail's headers say about who sent it, where that was nobody.

/** RFC 6522: a server's report about a mail. `failed`: that it could not be delivered (RFC 3464). */
export function reportIn(email: Email): 'failed' | 'other' | null {
  const type = headerOf(email, 'content-type') ?? '';
  if (!/multipart\/report/i.test(type)) return null;
  return /report-type="?delivery-status/i.test(type) ? 'failed' : 'other';
}

const ANSWERED = ['x-autoreply', 'x-autorespond', 'x-auto-reply'];

/**
 * RFC 3834, and what came before it. `answered`: a program answers in somebody's place. `sent`: a program sent it, or
 * it went to many. A company's no is often one of the latter, an answer in a thread is not.
 */
export function machineIn(email: Email): 'answered' | 'sent' | null {
  const submitted = headerOf(email, 'auto-submitted')?.trim().toLowerCase() || 'no';
  const precedence = headerOf(email, 'precedence')?.trim().toLowerCase() ?? '';
  if (
    submitted.startsWith('auto-replied') ||
    precedence === 'auto_reply' ||
    ANSWERED.some((name) => headerOf(email, name) !== null)
  )
    return 'answered';
  return submitted !== 'no' || /auto_reply|bulk|list|junk/.test(precedence) ? 'sent' : null;
}
