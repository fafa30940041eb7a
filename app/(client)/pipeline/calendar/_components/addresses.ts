import type { CalendarNarrowing } from '@/lib/features/calendar/loaders';
import type { CalendarSpan } from '@/lib/rules/calendar';
import { narrowParams } from '../../_components/narrow-address';

type Day = { toString(): string };

/** The address of a month or a week; what narrows it stays the same from one to the next. */
export const calendarHref = (span: CalendarSpan, day: Day, asked?: CalendarNarrowing): string =>
  `/pipeline/calendar?${new URLSearchParams({ view: span, day: day.toString(), ...paramsOf(asked) })}`;

/** What a saved view of it keeps: whichever day it is looked at on. */
export const calendarQuery = (span: CalendarSpan, asked: CalendarNarrowing): string =>
  new URLSearchParams({ ...(span !== 'month' && { view: span }), ...paramsOf(asked) }).toString();

const paramsOf = (asked?: CalendarNarrowing): Record<string, string> => ({
  ...(asked && narrowParams(asked)),
  ...(asked?.kind && { kind: asked.kind }),
});
