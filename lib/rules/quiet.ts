import type { Temporal } from 'temporal-polyfill';
import { addDays, atLocalHour, laterOf } from './time';

/** Local hours (0 to 23) between which no note is sent; `from` later than `until` spans midnight. */
export type QuietHours = { from: number; until: number };

/**
 * When a note may leave that would leave at `at`: then, or when the quiet hours around it end by the person's clocks.
 * The nudge has an hour of its own (NUDGE-1), which is not asked about here.
 */
export function afterQuietHours(
  at: Temporal.Instant,
  quiet: QuietHours | null,
  timeZone: string,
): Temporal.Instant {
  if (quiet === null) return at;
  const { from, until } = quiet;
  const local = at.toZonedDateTimeISO(timeZone);
  const { hour } = local;
  const spansMidnight = from > until;
  const within = spansMidnight ? hour >= from || hour < until : hour >= from && hour < until;
  if (!within) return at;
  const date = spansMidnight && hour >= from ? addDays(local.toPlainDate(), 1) : local.toPlainDate();
  return laterOf(at, atLocalHour(date, until, timeZone));
}
