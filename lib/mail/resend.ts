import { connect } from 'node:net';
import { Resend } from 'resend';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { fromHeader } from '@/lib/mail/sender';

/** The tag by which a report of the provider's names the outbox row (lib/mail/resend-report.ts). */
export const OUTBOX_TAG = 'outbox';

/** What one team may ask of it, unless another figure was agreed on. */
const REQUESTS_PER_SECOND = 5;

/** How long it may take to reach the other side at all. */
const REACH_MS = 5_000;
const RESEND_URL = 'https://api.resend.com';

/**
 * Resend. It keeps idempotency keys for 24 hours, so an attempt whose answer was lost may be repeated within them;
 * lib/outbox/backoff.ts gives up earlier. `baseUrl` leads to a service with the same interface; `ignoresKeys` says that
 * this one does not know keys. Once an answer has failed to come, the way there is tried before a mail is put on it: what
 * could not even set out has surely not left.
 */
export function resendAdapter(settings: {
  apiKey: string;
  from: string;
  perSecond?: number;
  baseUrl?: string;
  ignoresKeys?: boolean;
}): MailAdapter {
  const resend = new Resend(settings.apiKey, settings.baseUrl ? { baseUrl: settings.baseUrl } : {});
  let silent = false;
  return {
    name: 'resend',
    honoursKeys: !settings.ignoresKeys,
    perSecond: settings.perSecond ?? REQUESTS_PER_SECOND,
    async send(mail, { id, idempotencyKey, signal }) {
      if (silent && !(await reachable(settings.baseUrl ?? RESEND_URL)))
        return { outcome: 'retry', reason: 'resend-unreachable' };
      const { data, error, headers } = await resend.emails.send(
        {
          from: mail.fromName ? fromHeader(mail.fromName, settings.from) : settings.from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
          ...(mail.headers ? { headers: mail.headers } : {}),
          tags: [{ name: OUTBOX_TAG, value: id }],
        },
        { idempotencyKey, signal },
      );
      silent = error !== null && error.statusCode === null;
      if (error === null) return { outcome: 'sent', providerId: data.id };
      // This key was used for other words, such as another sender's name before a restart: it was taken then.
      if (error.statusCode === 409 && error.name === 'invalid_idempotent_request')
        return { outcome: 'sent', providerId: `resend-key:${idempotencyKey}` };
      return resultOf(error, headers);
    },
  };
}

/** Whether a connection to the host of `url` can be made; nothing is said on it. */
function reachable(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(REACH_MS, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
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
