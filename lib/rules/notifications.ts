/**
 * NUDGE-3: mail that a person may do without: each kind can be switched off, and carries its one-click unsubscribe (RFC
 * 8058).
 */
export const NOTIFICATION_KINDS = [
  'nudge',
  'reply-unlocked',
  'reply-sent',
  'plan-finished',
  'come-back',
  'month-ready',
  'coach-comment',
  'client-news',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

const REMINDERS: readonly string[] = [
  'nudge',
  'reply-unlocked',
  'plan-finished',
  'come-back',
  'month-ready',
] satisfies NotificationKind[];

/**
 * NUDGE-3: what an accepted offer stops. The others say what has happened: a reply that was sent, a coach's comment, a
 * client's.
 */
export const isReminder = (kind: string): boolean => REMINDERS.includes(kind);

const GOES_ON: readonly string[] = ['reply-sent'] satisfies NotificationKind[];

/** NUDGE-3: what a break from everything stops: all but the news of what the person themselves had sent. */
export const waitsOutPause = (kind: string): boolean => !GOES_ON.includes(kind);
