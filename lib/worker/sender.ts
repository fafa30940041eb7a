import { mailAdapter } from '@/lib/mail/transport';
import type { MailSender } from '@/lib/outbox/deliver';
import { handlers } from '@/lib/worker/handlers';

/** A worker's sender by the configured way; `signal` ends its work early. */
export const senderOf = (
  workerId: string,
  signal: AbortSignal = new AbortController().signal,
): MailSender => ({ workerId, adapter: mailAdapter(), handlers, signal });
