import type { Mail } from '@/lib/mail/types';

/** What became of one attempt to send. `reason` is a short code for rows and logs, never content. */
export type SendResult =
  /** `bytes`: the very mail that went out, where the way knows it and its writer may want a copy. */
  | { outcome: 'sent'; providerId: string; bytes?: Buffer }
  /** It has surely not left; another attempt makes sense, not before `afterSeconds` where the provider
   * says so. `tooFast`: it was asked more often than it allows. */
  | { outcome: 'retry'; reason: string; afterSeconds?: number; tooFast?: true }
  /** It has surely not left, and never will like this. `addressGone`: nothing ever reaches this recipient. */
  | { outcome: 'failed'; reason: string; addressGone?: boolean }
  /** The answer was lost: it may have left. */
  | { outcome: 'unknown'; reason: string };

/** `id` is the outbox row: a way out that reports back later names it. */
export type SendOptions = { id: string; idempotencyKey: string; signal: AbortSignal };

/** A way to send mail. */
export type MailAdapter = {
  readonly name: string;
  /**
   * Whether a second attempt with the same key is recognised, so that an unknown outcome may be tried again.
   * Where it is not, an unknown outcome stays unknown: never twice beats never lost.
   */
  readonly honoursKeys: boolean;
  /** Mails a second that the other side takes from all workers together; null where it sets no such limit. */
  readonly perSecond: number | null;
  /** Never throws for what the other side does. Once `signal` fires the answer no longer matters. */
  send(mail: Mail, options: SendOptions): Promise<SendResult>;
};
