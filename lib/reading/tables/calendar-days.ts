/** In which order the numbers of a day stand. */
export type Order = 'mdy' | 'dmy' | 'ymd';

export const inRange = (year: number) => year >= 1970 && year <= 2100;

/** A day of the calendar as YYYY-MM-DD; null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!inRange(year) || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of two numbers in an order; null where there is none. */
export function dayInOrder(
  { first, second, year }: { first: number; second: number; year: number },
  order: Order,
): string | null {
  return order === 'mdy' ? isoDay(year, first, second) : isoDay(year, second, first);
}

/** The day of a cell without a year, in a year or in the last such one that is not to come; null where there is none. */
export function dayInYear(
  { first, second, worded }: { first: number; second: number; worded: boolean },
  order: Order,
  year: 'recent' | number,
  today: string,
): string | null {
  const inYear = (one: number) => dayInOrder({ first, second, year: one }, worded ? 'mdy' : order);
  if (year !== 'recent') return inYear(year);
  const now = Number(today.slice(0, 4));
  // 29 February comes every four years, and every eight around some centuries.
  for (let one = now; one > now - 9; one -= 1) {
    const day = inYear(one);
    if (day !== null && day <= today) return day;
  }
  return null;
}

/** A day as a person reads it: "3 November 2026". */
export const dayInWords = (on: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
