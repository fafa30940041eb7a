import type { LetterVia } from '@/lib/mail/types';

/**
 * The ways a letter gets to its reader, the one that is proposed first: with the person's own email app, from their
 * mailbox, by the service. The outbox sends by the last two alone.
 */
export const WAYS = ['program', 'mailbox', 'service'] as const satisfies readonly ('program' | LetterVia)[];
export type Way = (typeof WAYS)[number];

/** How a letter goes that is sent from here all the same: whoever does not say goes through the service. */
export const viaOf = (way: Way): LetterVia => (way === 'program' ? 'service' : way);
