import type { Temporal } from 'temporal-polyfill';

// Dates and times as a locale writes them. Making a formatter takes longer than all else that a row of a list needs, so
// each is made once. The rules are pure all the same: what is kept says the same for ever.

type Options = Intl.DateTimeFormatOptions;

/** More than the zones and locales of a day's visitors need; then all are made anew. */
const AT_MOST = 500;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  if (formatters.size >= AT_MOST) formatters.clear();
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** A moment, by the clocks of `zone`. */
export const writtenMoment = (
  moment: Temporal.Instant,
  { zone, locale }: { zone: string; locale: string },
  options: Options,
): string => formatter(locale, { ...options, timeZone: zone }).format(moment.epochMilliseconds);

/** A calendar date, which has no zone. */
export const writtenDate = (date: Temporal.PlainDate, locale: string, options: Options): string =>
  formatter(locale, { ...options, timeZone: 'UTC' }).format(date.toZonedDateTime('UTC').epochMilliseconds);

/**
 * A time of day: "4:20 PM" is clear with one figure; on a 24-hour clock it wants its zero, or it is taken for the
 * afternoon.
 */
export const clockOf = (locale: string) =>
  ({ hour: writesHalfDays(locale) ? 'numeric' : '2-digit', minute: '2-digit' }) as const;

/** A full hour, 0 to 23, by the clock on the wall: "09:00", "9:00 AM". */
export const writtenHour = (hour: number, locale: string): string =>
  formatter(locale, { ...clockOf(locale), timeZone: 'UTC' }).format(hour * 3_600_000);

/** Whether a locale writes times of day with AM and PM. */
export const writesHalfDays = (locale: string): boolean =>
  formatter(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
