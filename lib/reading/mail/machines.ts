import type { Email } from 'postal-mime';
import { headerOf } from './parsed';

// What a mail's headers say about who sent it, where that was nobody.

/**
 * RFC 6522: a server's report about a mail. `failed`: that it could not be delivered (RFC 3464), where the report says so
 * or does not say what came of it. `other`: that it is delayed or was delivered, or a read receipt (RFC 8098).
 */
export function reportIn(email: Email): 'failed' | 'other' | null {
  const type = headerOf(email, 'content-type') ?? '';
  if (!/multipart\/report/i.test(type)) return null;
  if (!/report-type="?delivery-status/i.test(type)) return 'other';
  const actions = email.attachments.flatMap(actionsIn);
  return actions.length === 0 || actions.includes('failed') ? 'failed' : 'other';
}

/** RFC 3464, 2.3.3: what a server says it did, once for each recipient. */
const ACTION = /^action:[ \t]*([a-z]+)/gim;

function actionsIn({ mimeType, content }: Email['attachments'][number]): string[] {
  if (mimeType !== 'message/delivery-status') return [];
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return [...text.matchAll(ACTION)].map(([, action = '']) => action.toLowerCase());
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
