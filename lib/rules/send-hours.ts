import type { Temporal } from 'temporal-polyfill';
import { DECENT_HOURS, OFFERED_HOURS } from './policy';
import { addDays, atLocalHour, isBefore, laterOf, localDate } from './time';

/** HOLD-6: the first instant at or after `after` between 09:00 and 18:00 on the wall clock of `zone`. */
export function firstDecentMoment(after: Temporal.Instant, zone: string): Temporal.Instant {
  const today = localDate(after, zone);
  const opens = atLocalHour(today, DECENT_HOURS.from, zone);
  if (isBefore(after, opens)) return opens;
  if (isBefore(after, atLocalHour(today, DECENT_HOURS.to, zone))) return after;
  return atLocalHour(addDays(today, 1), DECENT_HOURS.from, zone);
}

/**
 * HOLD-6: the hours that are offered for a reply that may leave from `opens` on, the earliest first, by the wall clock
 * of `zone`: the first decent one, then the mornings and afternoons of the next working days. None is in the night, and
 * none before `opens` or `now`.
 */
export function hoursToOffer({
  opens,
  now,
  zone,
}: {
  opens: Temporal.Instant;
  now: Temporal.Instant;
  zone: string;
}): Temporal.Instant[] {
  const soonest = firstDecentMoment(laterOf(opens, now), zone);
  const apart = soonest.add({ minutes: OFFERED_HOURS.apartMinutes });
  const hours = [soonest];
  for (let date = localDate(soonest, zone); hours.length < OFFERED_HOURS.most; date = addDays(date, 1)) {
    if (date.dayOfWeek > LAST_WORKING_DAY) continue;
    const ofTheDay = OFFERED_HOURS.hours.map((hour) => atLocalHour(date, hour, zone));
    hours.push(...ofTheDay.filter((at) => !isBefore(at, apart)));
  }
  return hours.slice(0, OFFERED_HOURS.most);
}

/** Friday, as ISO 8601 counts. */
const LAST_WORKING_DAY = 5;

/** HOLD-6: whether a moment is at an hour at which a letter of somebody awake leaves. */
export const isDecentHour = (at: Temporal.Instant, zone: string): boolean =>
  firstDecentMoment(at, zone).equals(at);
