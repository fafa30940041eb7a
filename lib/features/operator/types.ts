/** What can be switched off for everybody, without a restart. */
export const SWITCHES = [
  'new-accounts',
  'coach-invitations',
  'imports',
  'webhooks',
  'mailboxes',
  'captures',
] as const;
export type Switch = (typeof SWITCHES)[number];

/** A day in UTC, and what happened on it over everybody. */
export type Day = { day: string; accounts: number; signIns: number; rejections: number; mails: number };

/** All that the operator's page shows; instants in ISO 8601. */
export type Overview = {
  accounts: number;
  /** Accounts that were seen within seven days. */
  seen: number;
  suspended: number;
  closing: number;
  coachings: number;
  /** The last thirty, the latest first. */
  days: readonly Day[];
  /** Of the outbox: what waits, and what was settled within seven days. */
  states: readonly { state: string; count: number }[];
  /** The mail that has waited longest, also between two tries. */
  late: { seconds: number; attempts: number; reason: string | null } | null;
  /** By the service: in thirty days and in the last hour. */
  sent: { month: number; bounced: number; complained: number; hour: number };
  suppressed: number;
  stops: number;
  /** TRUST-2: how many mails to others the five busiest accounts sent within a day. */
  busiest: readonly number[];
  reports: readonly { id: string; at: string; stopped: 'sender' | 'everybody'; ofSender: number }[];
  switches: readonly Switch[];
  invitations: readonly { id: string; email: string; until: string }[];
};
