import { Temporal } from 'temporal-polyfill';
import { SetupError } from '@/lib/platform/errors';

// There is one clock, the database's `rebound.now()`: every transaction reads it once (lib/access/transaction.ts)
// and the rules get it as an argument. Local mode can move it by REBOUND_TIME_SHIFT; only the owner of the
// tables can write the shift, so neither a client, nor a skewed server, nor the runtime role moves a hold.

/** Seconds of an ISO 8601 duration such as PT49H or -P1D. Throws SetupError where it is not one. */
export function shiftSeconds(duration: string | undefined): number {
  if (!duration) return 0;
  try {
    const parsed = Temporal.Duration.from(duration);
    const start = Temporal.PlainDateTime.from('2026-01-01T00:00');
    return Math.round(parsed.total({ unit: 'seconds', relativeTo: start }));
  } catch {
    throw new SetupError(`REBOUND_TIME_SHIFT must be a duration such as PT49H or P3D, not "${duration}".`);
  }
}

/** A database timestamp as an instant. */
export function instantOf(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/** An instant as the database driver wants it (millisecond precision, as the columns have). */
export function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** A `date` column, which the driver delivers as UTC midnight, as the calendar day it means. */
export function plainDateOf(date: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(date.toISOString().slice(0, 10));
}

/** A calendar day as the driver wants it for a `date` column. */
export function dateOfDay(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00.000Z`);
}
