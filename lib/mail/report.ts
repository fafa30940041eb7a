import type { Temporal } from 'temporal-polyfill';

/** What a provider says of a mail after it took it, from the lightest word to the gravest. */
export const DELIVERY_WORDS = [
  'delayed',
  'delivered',
  /** Its reader called it unwanted. */
  'complained',
  /** The provider could not send it. */
  'failed',
  /** The provider did not try, as its own list speaks against the address. */
  'suppressed',
  /** It came back for a reason that may pass. */
  'soft-bounced',
  /** It came back for good. */
  'bounced',
] as const;
export type DeliveryWord = (typeof DELIVERY_WORDS)[number];

/** One report: `id` is the provider's own, the same for each repetition. `outboxId` where it names our row. */
export type MailReport = {
  id: string;
  outboxId: string | null;
  providerId: string;
  word: DeliveryWord;
  occurredAt: Temporal.Instant;
};

/** What all that was said of a mail comes to, in whatever order it was heard. */
export function gravest(words: readonly DeliveryWord[]): DeliveryWord | null {
  return DELIVERY_WORDS.findLast((word) => words.includes(word)) ?? null;
}

/** Whether it surely did not reach its reader. */
export const cameToNothing = (word: DeliveryWord | null): boolean =>
  word === 'failed' || word === 'suppressed' || word === 'soft-bounced' || word === 'bounced';

/** Whether a word proves that the mail left the provider, wherever it got to. */
export const provesItLeft = (word: DeliveryWord): boolean => word !== 'failed' && word !== 'suppressed';

/** Why nothing more is sent to its address; null where nothing was said against it. */
export function reasonToStop(words: readonly DeliveryWord[]): 'bounced' | 'complained' | null {
  if (words.includes('complained')) return 'complained';
  return words.includes('bounced') || words.includes('suppressed') ? 'bounced' : null;
}
