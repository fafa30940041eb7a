import { Resend } from 'resend';
import type { MailAdapter, SendResult } from '@/lib/mail/port';

/** What one team may ask of it, unless another figure was agreed on. */
const REQUESTS_PER_SECOND = 5;

/**
 * Resend. It keeps idempotency keys for 24 hours, so an attempt whose answer was lost may be repeated within
 * them; lib/outbox/backoff.ts gives up earlier. `baseUrl` leads to a stand-in.
 */
export function resendAdapter(settings: {
  apiKey: string;
  from: string;
  perSecond?: number;
  baseUrl?: string;
}): MailAdapter {
  const resend = new Resend(settings.apiKey, settings.baseUrl ? { baseUrl: settings.baseUrl } : {});
  return {
    name: 'resend',
    honoursKeys: true,
    perSecond: settings.perSecond ?? REQUESTS_PER_SECOND,
    async send(mail, { idempotencyKey, signal }) {
      const { data, error, headers } = await resend.emails.send(
        {
          from: settings.from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
          ...(mail.headers ? { headers: mail.headers } : {}),
        },
        { idempotencyKey, signal },
      );
      if (error === null) return { outcome: 'sent', providerId: data.id };
      // This key was used for other words, such as another sender's name before a restart: it was taken then.
      if (error.statusCode === 409 && error.name === 'invalid_idempotent_request')
        return { outcome: 'sent', providerId: `resend-key:${idempotencyKey}` };
      return resultOf(error, headers);
    },
  };
}

function resultOf(
  error: { statusCode: number | null; name: string },
  headers: Record<string, string> | null,
): SendResult {
  const { statusCode, name } = error;
  // The SDK answers like this, and does not throw, when no answer came back.
  if (statusCode === null) return { outcome: 'unknown', reason: 'resend-no-answer' };
  const reason = `resend-${statusCode}`;
  if (statusCode === 429) return { outcome: 'retry', reason, tooFast: true, ...waitOf(headers) };
  // The first attempt with this key is still running over there: it may be leaving this very moment.
  if (statusCode === 409 && name === 'concurrent_idempotent_requests') return { outcome: 'unknown', reason };
  // A key that is not ours: the operator's to mend, and no reason to give up on people's mail.
  if (statusCode === 401 || statusCode === 403) return { outcome: 'retry', reason };
  // It may have been taken before it broke; the key makes the repetition safe.
  if (statusCode >= 500) return { outcome: 'unknown', reason };
  return { outcome: 'failed', reason };
}

function waitOf(headers: Record<string, string> | null): { afterSeconds?: number } {
  const seconds = Number(headers?.['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? { afterSeconds: Math.ceil(seconds) } : {};
}
