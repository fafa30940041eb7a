import type { Temporal } from 'temporal-polyfill';

/** A sign-in mail as a page shows it; the address is masked where it reaches a browser that did not type it. */
export type SignInMail = {
  email: string;
  expiresAt: Temporal.Instant;
  /** Whether it keeps what somebody answered before they had an account. */
  keeps: boolean;
};

/** Who signs in, and what their browser says about itself. The zone is an IANA name. */
export type Arrival = {
  email: string;
  timeZone?: string;
  locale: string;
  device: string | null;
  network?: string | null;
  /** The session this browser had until now: it ends, whoever it belonged to. */
  replaces?: string;
};

export type SignInMethod = 'mail' | 'google' | 'linkedin' | 'passkey' | 'demo';

/** A browser that somebody has just signed in with. */
export type NewSession = {
  userId: string;
  method?: SignInMethod;
  device: string | null;
  network?: string | null;
  /** The session this browser had until now. */
  replaces?: string;
};

/** Asked for too often, by this network, or for this address in a short time or within 24 hours; when to ask again. */
export type TooOften = { again: Temporal.Instant; of: 'network' | 'address' | 'day' };

/** What came of a typed code. */
export type CodeAnswer =
  | { state: 'right'; email: string }
  | { state: 'wrong'; email: string; triesLeft: number }
  /** Used, ended by another sign-in, past its time, or tried too often. */
  | { state: 'dead' };
