import { Temporal } from 'temporal-polyfill';

/**
 * The instant at which a local calendar day begins for good.
 *
 * Given an instant, the day is the one it falls on in `zone`. Not always midnight: some zones skip it. Where
 * clocks go back across midnight the date appears twice; the second appearance counts, otherwise a hold could
 * end on the next day and find itself back on the day of receipt an instant later (HOLD-4).
 */
export function startOfLocalDay(of: Temporal.Instant | Temporal.PlainDate, zone: string): Temporal.Instant {
  const date = of instanceof Temporal.PlainDate ? of : localDate(of, zone);
  const first = date.toZonedDateTime(zone).toInstant();
  const second = date.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
  const dateBeforeSecond = localDate(second.subtract({ nanoseconds: 1 }), zone);
  return Temporal.PlainDate.compare(dateBeforeSecond, date) < 0 ? laterOf(first, second) : first;
}

/** Whether a local calendar day begins at a moment: an end there is said as a day, not as an hour. */
export function beginsDay(moment: Temporal.Instant, zone: string): boolean {
  return startOfLocalDay(moment, zone).equals(moment);
}

/** The calendar date of an instant in `zone`. */
export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** Calendar days later (or earlier, when negative). */
export function addDays(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return date.add({ days });
}

/** Calendar months later; a day that the month lacks becomes its last: 31 Aug + 6 months = 28 or 29 Feb. */
export function addMonths(date: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return date.add({ months });
}

/** Elapsed hours later: exact time, whatever the clocks on the wall do meanwhile. */
export function addHours(instant: Temporal.Instant, hours: number): Temporal.Instant {
  return instant.add({ hours });
}

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/**
 * The instant at which clocks in `zone` show `hour` (0 to 23) o'clock on `date` (NUDGE-1).
 * An hour that is skipped moves forward by the length of the gap; one that comes twice means the first.
 */
export function atLocalHour(date: Temporal.PlainDate, hour: number, zone: string): Temporal.Instant {
  return date.toPlainDateTime({ hour }).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}

/** The later of two instants. */
export function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(a, b) ? b : a;
}

/** The later of two dates. */
export function laterDate(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}

/** The earlier of two dates. */
export function earlierDate(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return laterDate(a, b) === a ? b : a;
}

/** Whether a date is strictly before another. */
export function isEarlier(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** Whether `a` is strictly before `b`. */
export function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

/**
 * Whether `name` is an IANA zone that moments can be reckoned and written in. Fixed offsets ("+02:00") are refused:
 * they carry no daylight saving, so a nudge set by one would be an hour off for half of the year. So are the short
 * names that Intl knows and Temporal does not ("IST").
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
