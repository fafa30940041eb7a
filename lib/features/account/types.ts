import type { Temporal } from 'temporal-polyfill';
import type { SuppressionReason } from '@/lib/mail/suppression';
import type { NotificationKind } from '@/lib/rules/notifications';
import type { QuietHours } from '@/lib/rules/quiet';

/** What the person types to have the account deleted. */
export const DELETION_WORD = 'delete';

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
  /** NUDGE-3: kinds of notifications that the person does not want. */
  muted: NotificationKind[];
  /** Local hours between which no notification is sent; null for none. */
  quietHours: QuietHours | null;
  /** Why nothing is sent to the person's address unasked; null where mails go out. */
  mailsStopped: SuppressionReason | null;
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
