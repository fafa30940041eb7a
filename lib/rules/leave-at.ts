import type { Temporal } from 'temporal-polyfill';
import { DECENT_HOURS } from './policy';
import { addDays, atLocalHour, isBefore, localDate } from './time';

/** The first instant at or after `after` between 09:00 and 18:00 on the wall clock of `zone`. */
export function firstDecentMoment(after: Temporal.Instant, zone: string): Temporal.Instant {
  const today = localDate(after, zone);
  const opens = atLocalHour(today, DECENT_HOURS.from, zone);
  if (isBefore(after, opens)) return opens;
  if (isBefore(after, atLocalHour(today, DECENT_HOURS.to, zone))) return after;
  return atLocalHour(addDays(today, 1), DECENT_HOURS.from, zone);
}
