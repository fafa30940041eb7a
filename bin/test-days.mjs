/** Days on which tests have failed, or nearly: `npm test -- dates` runs those that take dates as if on each. */
export const DAYS = [
  // A leap day that is over in all but the last zone.
  '2028-02-29T23:59[Pacific/Pago_Pago]',
  // The last day of a long month, begun in the east alone; in the evening of the servers, when "at ten in the morning" is
  // tomorrow.
  '2027-08-31T00:01[Asia/Kathmandu]',
  // A minute before the clocks of Europe go forward.
  '2027-03-28T00:59Z',
];

/**
 * Files whose tests take the day that it is, as the runner finds them by parts of their names. No rule is among them: each is
 * told what day it is.
 */
export const THAT_TAKE_DATES = [
  'returning',
  'today/replies',
  'nudges',
  'digest',
  'recovery.data',
  'rejections/log',
  'hold.data',
  'features/history/',
  'features/calendar/',
];

/** Seconds from now until a moment, as `momentOf` takes it. */
export const secondsUntil = async (day) => Math.round(((await momentOf(day)) - Date.now()) / 1000);

/**
 * A day (at noon UTC) or a moment, in UTC unless it names its zone, as milliseconds since 1970. Rejects what is neither.
 * @param {string} day
 */
export async function momentOf(day) {
  // Not at the top: the packages may only just have been installed.
  const { Temporal } = await import('temporal-polyfill');
  if (day.includes('[')) return Temporal.ZonedDateTime.from(day).epochMilliseconds;
  if (/T.*(Z|[+-]\d\d:?\d\d)$/i.test(day)) return Temporal.Instant.from(day).epochMilliseconds;
  const time = day.includes('T')
    ? Temporal.PlainDateTime.from(day)
    : Temporal.PlainDate.from(day).toPlainDateTime('12:00');
  return time.toZonedDateTime('UTC').epochMilliseconds;
}
