import type { CalendarItem, CalendarPage } from '@/lib/features/calendar/loaders';
import { writtenDate } from '@/lib/rules/written';
import { type ItemWords, wordsOf } from './item-words';

// What the browser is told of the days, to go on from the HTML that the server drew of them: no more than they show.

export type ShownItem = ItemWords & { kind: CalendarItem['kind']; href: string };

export type ShownDay = {
  /** YYYY-MM-DD, the number in its month, and the whole of it in words. */
  date: string;
  number: number;
  full: string;
  items: readonly ShownItem[];
  /** Where the arrow keys begin. */
  focused?: true;
  isToday?: true;
  /** Of the month before or after. */
  outside?: true;
};

/** The days in words, as the locale and the clocks of whoever looks have them. */
export function shownDays({ span, day, today, days, viewer }: CalendarPage): ShownDay[] {
  const focused = days.find(({ date }) => date.equals(day)) ?? days[0];
  return days.map(({ date, items }) => ({
    date: date.toString(),
    number: date.day,
    full: writtenDate(date, viewer.locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    items: items.map((item) => ({ kind: item.kind, href: item.href, ...wordsOf(item, viewer) })),
    ...(date === focused?.date && { focused: true }),
    ...(date.equals(today) && { isToday: true }),
    // In the grid of a month the days of another.
    ...(span === 'month' && date.month !== day.month && { outside: true }),
  }));
}
