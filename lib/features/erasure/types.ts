/** What the person types to have the account deleted. */
export const DELETION_WORD = 'delete';

/** later: after the days of a way back. now: within a minute. */
export const ERASE_WHEN = ['later', 'now'] as const;
export type EraseWhen = (typeof ERASE_WHEN)[number];

/** Elapsed days in which a closed account can be kept after all, by signing in. Then it is erased. */
export const WAY_BACK_DAYS = 14;
