import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { accountView } from '@/lib/features/account/schema';
import type { EndedPrograms } from '@/lib/features/factors';

/** The person's own account. `nudgeHour` is a local hour, `ventHours` and `holdHours` are elapsed hours. */
export type UserView = z.output<typeof accountView>;

export type SessionView = {
  id: string;
  device: string | null;
  signedInAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant;
};

export type TokenView = {
  id: string;
  name: string;
  /** Its last four characters. */
  tail: string;
  scopes: string[];
  createdAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant | null;
  /** Null for one without an end. */
  expiresAt: Temporal.Instant | null;
};

/** What acts without a browser: tokens that still work, the newest first, a calendar address, and webhooks that are told. */
export type ProgramsView = { tokens: TokenView[]; calendar: boolean; webhooks: number };

/** What was ended at once: how many browsers and tokens, whether a calendar address; and how many webhooks were paused. */
export type SignedOut = EndedPrograms & { browsers: number };

/** For how many elapsed days a new token works: what is usual, and what can be chosen; null is until it is revoked. */
export const TOKEN_DAYS = { usual: 90, choices: [30, 90, 365, null] } as const;
