import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { type CalendarItem, calendarItems } from '@/lib/features/calendar/data';
import { calendarQuerySchema } from '@/lib/features/calendar/schema';
import { type CalendarSpan, daysShown, firstWeekday } from '@/lib/rules/calendar';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

export type { CalendarItem };

export type CalendarPage = {
  span: CalendarSpan;
  /** The day that it is about, in whose month or week it is. */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  days: { date: Temporal.PlainDate; items: CalendarItem[] }[];
  viewer: Viewer;
};

/** What /pipeline/calendar shows, for the signed-in person. */
export async function loadCalendar(
  query: Promise<Record<string, string | string[] | undefined>>,
): Promise<CalendarPage> {
  const { view: span, day: asked } = calendarQuerySchema.parse(await query);
  return readPage(async (tx) => {
    const today = localDate(tx.now, tx.viewer.zone);
    const day = asked ?? today;
    const dates = daysShown(day, span, firstWeekday(tx.viewer.locale));
    const [from, to] = [dates[0] ?? day, dates.at(-1) ?? day];
    const items = await calendarItems(tx, { from, to });
    const days = dates.map((date) => ({ date, items: items.filter((one) => one.day === date.toString()) }));
    return { span, day, today, days, viewer: tx.viewer };
  });
}
