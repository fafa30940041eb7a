import type { Limit } from '@/lib/access/rate-window';

/** How long a sign-in mail works. */
export const MAIL_MINUTES = 20;
/** Wrong codes until a mail is dead, its link included. */
export const CODE_TRIES = 5;

/** Mails to one address, asked for from one network. */
export const MAILS_PER_ADDRESS_AND_NETWORK: Limit = { name: 'mail-address-network', most: 5, minutes: 15 };
/**
 * Mails to one address, whoever asks: more than one network alone can ask for, so that a single one keeps nobody away.
 * The window is as long as a mail works: where this refuses, a mail with a live link went out before.
 */
export const MAILS_PER_ADDRESS: Limit = { name: 'mail-address', most: 12, minutes: MAIL_MINUTES };
/** Mails asked for from one network: an office shares one. */
export const MAILS_PER_NETWORK: Limit = { name: 'mail-network', most: 20, minutes: 15 };
/** Codes typed from one network. */
export const CODES_PER_NETWORK: Limit = { name: 'code-network', most: 30, minutes: 15 };
/** Where no proxy vouches for the network, everybody shares one window, and it is wide. */
export const MAILS_UNKNOWN: Limit = { name: 'mail-unknown', most: 300, minutes: 15 };
export const CODES_UNKNOWN: Limit = { name: 'code-unknown', most: 450, minutes: 15 };
