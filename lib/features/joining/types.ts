import type { Temporal } from 'temporal-polyfill';

/** Elapsed days after which an invitation to the site lets nobody in. */
export const INVITED_DAYS = 14;

/** An invitation that can still be used. */
export type OpenInvitation = {
  id: string;
  email: string;
  invitedAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
};

/**
 * What came of inviting an address. `sent` is false where its mail went out within a day before; `member` where the address
 * has an account.
 */
export type Invited =
  | { state: 'invited'; id: string; sent: boolean; until: Temporal.Instant }
  | { state: 'member' };
