import type { Temporal } from 'temporal-polyfill';
import type { CalendarSpan } from '@/lib/rules/calendar';

/** The address of a month or a week. */
export const calendarHref = (span: CalendarSpan, day: Temporal.PlainDate | string): string =>
  `/pipeline/calendar?${new URLSearchParams({ view: span, day: day.toString() })}`;
