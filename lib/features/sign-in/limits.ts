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
/**
 * Mails to one address in 24 elapsed hours, whoever asks: what a stranger can fill a mailbox with. A browser in which the
 * address signed in before has an allowance of its own, so that nobody is kept out of it.
 */
export const MAILS_PER_ADDRESS_AND_DAY = 30;
export const MAILS_PER_KNOWN_BROWSER: Limit = { name: 'mail-known-browser', most: 5, minutes: 15 };
/** Codes typed from one network; where none is known, the five tries of each mail are the limit. */
export const CODES_PER_NETWORK: Limit = { name: 'code-network', most: 30, minutes: 15 };

/** Mails asked for by everybody within the minutes a mail works: from here on a browser does some work for one. */
export const CALM_MAILS = 100;
/** The most takes a slow phone, one sixth as fast as a desktop, under two seconds (docs/decisions/0024). */
export const PUZZLE_BITS = { least: 6, most: 9 };
export const PUZZLE_MINUTES = 5;
/** Mails that one network gets without any work even then, for browsers without scripts. */
export const PLAIN_PER_NETWORK: Limit = { name: 'mail-plain-network', most: 3, minutes: 15 };
