import type { Limit } from '@/lib/access/rate-window';

/** Wrong codes and passkeys of one account, whatever browser they are typed in. */
export const PROOFS_PER_PERSON: Limit = { name: 'factor', most: 10, minutes: 15 };
/** Codes that are mailed to confirm that it is them. */
export const CONFIRM_MAILS: Limit = { name: 'confirm-mail', most: 5, minutes: 15 };

/** For how long a mailed code works, and how often it may be mistyped. */
export const CONFIRM_MINUTES = 10;
export const CONFIRM_TRIES = 5;
/** For how long a browser may take to ask its person for a passkey. */
export const CHALLENGE_MINUTES = 5;
/** More than anybody has devices. */
export const MOST_PASSKEYS = 10;
export const RECOVERY_CODES = 10;
