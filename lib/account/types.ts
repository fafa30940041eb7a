import type { Temporal } from 'temporal-polyfill';

/** The person's own account. `nudgeHour` is a local hour, `ventHours` and `holdHours` are elapsed hours. */
export type UserView = {
  id: string;
  email: string;
  name: string | null;
  timeZone: string;
  /** Whether the person picked the zone; detection leaves it alone then. */
  timeZoneChosen: boolean;
  nudgeHour: number;
  locale: string;
  nudgesOff: boolean;
  ventHours: number;
  /** HOLD-5: every hold lasts at least so long; null leaves it to the rules. */
  holdHours: number | null;
  /** Local days of silence after which an application is asked about. */
  ghostDays: number;
  demo: boolean;
};

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
};
