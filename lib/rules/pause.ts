import { Temporal } from 'temporal-polyfill';
import { PAUSE_DAYS, WELCOME_DAYS } from './policy';
import { addDays, isBefore, localDate, startOfLocalDay } from './time';

/** How long a break from everything can be. `open`: until the person says so. */
export const PAUSE_LENGTHS = ['few-days', 'week', 'open'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

export const PAUSE_LENGTH_LABELS: Record<PauseLength, string> = {
  'few-days': 'A few days',
  week: 'A week',
  open: 'Until I say so',
};

/** A break from everything, as it is kept. */
export type Break = {
  since: Temporal.Instant;
  /** When it ends by itself; null until the person says so. */
  until: Temporal.Instant | null;
  /** When the person ended it. */
  endedAt: Temporal.Instant | null;
};

/** The break that is running, as an account says it: until when, in ISO 8601; null until the person says so. */
export type RunningBreak = { readonly until: string | null };

/** NUDGE-3: whether what is due at `at` falls into the running break, as it is now. */
export const isInBreak = (paused: RunningBreak | null, at: Temporal.Instant): boolean =>
  paused !== null && (paused.until === null || isBefore(at, Temporal.Instant.from(paused.until)));

/** When a break that begins now ends by itself: with the beginning of a local day. */
export function pauseEnd(length: PauseLength, now: Temporal.Instant, zone: string): Temporal.Instant | null {
  if (length === 'open') return null;
  return startOfLocalDay(addDays(localDate(now, zone), PAUSE_DAYS[length]), zone);
}

/** When a break was over, by the person's word or by itself; null while it runs. */
export function overSince({ until, endedAt }: Break, now: Temporal.Instant): Temporal.Instant | null {
  if (endedAt) return endedAt;
  return until && !isBefore(now, until) ? until : null;
}

/**
 * Whether somebody is told that they are back: with the first look after a break, all of that local day, and not long
 * after it, when it is no news.
 */
export function isJustBack(
  pause: Break & { welcomedAt: Temporal.Instant | null },
  { now, zone }: { now: Temporal.Instant; zone: string },
): boolean {
  const over = overSince(pause, now);
  if (!over) return false;
  const today = localDate(now, zone);
  if (Temporal.PlainDate.compare(addDays(localDate(over, zone), WELCOME_DAYS), today) < 0) return false;
  return pause.welcomedAt === null || localDate(pause.welcomedAt, zone).equals(today);
}

/** PIPE-3: whole days of breaks, which count as no days of the first two weeks. */
export function pausedDays(breaks: readonly Break[], since: Temporal.Instant, now: Temporal.Instant): number {
  const hours = breaks.reduce((sum, one) => {
    const from = isBefore(one.since, since) ? since : one.since;
    const to = overSince(one, now) ?? now;
    return isBefore(from, to) ? sum + from.until(to).total('hours') : sum;
  }, 0);
  return Math.floor(hours / 24);
}
