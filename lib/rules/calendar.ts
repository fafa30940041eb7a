import type { Temporal } from 'temporal-polyfill';
import { addDays, addMonths } from './time';

/** How much of a calendar is looked at. */
export const CALENDAR_SPANS = ['month', 'week'] as const;
export type CalendarSpan = (typeof CALENDAR_SPANS)[number];

const WEEK = 7;
/** Where a week begins on Sunday, by the country that a locale names; elsewhere it begins on Monday (ISO 8601). */
const SUNDAY_FIRST = ['US', 'CA', 'IN', 'MX', 'BR', 'JP', 'KR', 'IL', 'PH', 'CO', 'PE', 'ZA'];

/** The day of the week that a week begins with: 1 is Monday, 7 Sunday. */
export const firstWeekday = (locale: string): number =>
  SUNDAY_FIRST.includes(locale.split('-').at(-1) ?? '') ? 7 : 1;

/** The first day of the week that a day is in. */
const weekStart = (day: Temporal.PlainDate, first: number): Temporal.PlainDate =>
  addDays(day, -((day.dayOfWeek - first + WEEK) % WEEK));

/** The days that are shown: the week of a day, or the weeks that its month touches. */
export function daysShown(day: Temporal.PlainDate, span: CalendarSpan, first: number): Temporal.PlainDate[] {
  const from = weekStart(span === 'week' ? day : day.with({ day: 1 }), first);
  const last = span === 'week' ? addDays(from, WEEK - 1) : day.with({ day: day.daysInMonth });
  const until = addDays(weekStart(last, first), WEEK);
  const days: Temporal.PlainDate[] = [];
  for (let at = from; !at.equals(until); at = addDays(at, 1)) days.push(at);
  return days;
}

/** The same weekday a week on, or the same day a month on; a day that the month lacks becomes its last. */
export const moved = (day: Temporal.PlainDate, span: CalendarSpan, by: 1 | -1): Temporal.PlainDate =>
  span === 'week' ? addDays(day, by * WEEK) : addMonths(day, by);
