import type { Temporal } from 'temporal-polyfill';
import { ANSWER_ASKED_DAYS } from './policy';
import { isBefore } from './time';

// When a person's own mailbox is visited again: elapsed time throughout.

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Elapsed seconds after each try that did not file a copy; past the last it is given up, about four days on. */
const COPY_WAITS = [
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  8 * HOUR,
  24 * HOUR,
  24 * HOUR,
  36 * HOUR,
] as const;

/** How long to wait before a copy is tried again after so many tries; null where it is given up. */
export const copyWaitAfter = (tries: number): number | null => COPY_WAITS[tries - 1] ?? null;

/** Looks in a row that did not get in, after which a thread is watched no more. */
export const MOST_FAILED_LOOKS = 12;

/**
 * When a thread is looked at next: every hour in the first two days, then four times a day, from the second week on once a
 * day, and after six weeks no more. A mailbox that does not let us in is left alone for longer each time. Null: no more.
 */
export function nextLook(thread: {
  sentAt: Temporal.Instant;
  /** Looks in a row that did not get in. */
  failures: number;
  now: Temporal.Instant;
}): Temporal.Instant | null {
  const { sentAt, failures, now } = thread;
  const days = sentAt.until(now).total('hours') / 24;
  if (failures >= MOST_FAILED_LOOKS) return null;
  const plain = days < 2 ? HOUR : days < 14 ? 6 * HOUR : 24 * HOUR;
  const wait = Math.max(plain, Math.min(HOUR * 2 ** failures, 24 * HOUR) * Math.sign(failures));
  const next = now.add({ seconds: wait });
  const end = sentAt.add({ hours: ANSWER_ASKED_DAYS.to * 24 });
  return isBefore(next, end) ? next : null;
}
