import type { Temporal } from 'temporal-polyfill';

export type PasskeyView = {
  id: string;
  name: string;
  addedAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant | null;
};

/** What an authenticator app takes: to be typed, and as the path of a square of `size` to be scanned. */
export type AppSecret = { secret: string; path: string; size: number };

/** With what a person shows that it is them, beside their mail. */
export type FactorsView = {
  passkeys: PasskeyView[];
  /** Since when there is an authenticator app; null where there is none. */
  authenticatorSince: Temporal.Instant | null;
  /** Recovery codes that still work. */
  codesLeft: number;
  /** Google and LinkedIn, as far as they are linked. */
  identities: { provider: string; linkedAt: Temporal.Instant }[];
};

/** What came of showing that it is them; `message` says what to do instead. */
export type Proof = { ok: true; value: null } | { ok: false; message: string };

/** How somebody can confirm that it is them here; `passkey` are the options that their browser wants, as JSON. */
export type WaysToConfirm = {
  passkey: string | null;
  authenticator: boolean;
  recovery: boolean;
  mail: boolean;
};
