import type { Temporal } from 'temporal-polyfill';
import { localDate, startOfLocalDay } from './time';

// DATES. What day a person means, and on what day something ended: said here alone, so that one thing has one date.

/** "Yesterday": the local date before today's. A date that a zone has left out never was anybody's yesterday. */
export function yesterday(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return localDate(startOfLocalDay(now, zone).subtract({ nanoseconds: 1 }), zone);
}

/**
 * The local date on which a process ended: for a rejection the one on which it was received, whenever it was logged;
 * for any other ending that of the move.
 */
export function endedOn(
  { receivedOn, movedAt }: { receivedOn: Temporal.PlainDate | null | undefined; movedAt: Temporal.Instant },
  zone: string,
): Temporal.PlainDate {
  return receivedOn ?? localDate(movedAt, zone);
}
