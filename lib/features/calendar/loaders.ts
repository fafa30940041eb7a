import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import {
  isNarrow,
  type NarrowAddress,
  narrowed,
  narrowingOf,
  withoutGone,
} from '@/lib/features/applications';
import { type CalendarItem, calendarItems } from '@/lib/features/calendar/data';
import { calendarQuerySchema } from '@/lib/features/calendar/schema';
import { tagsToChoose } from '@/lib/features/tags';
import { type SavedView, viewsAtHand } from '@/lib/features/views';
import { type CalendarSpan, daysShown, firstWeekday } from '@/lib/rules/calendar';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

export type { CalendarItem };

/** What of the calendar is asked for. */
export type CalendarNarrowing = NarrowAddress & { kind?: CalendarItem['kind'] };

export type CalendarPage = {
  span: CalendarSpan;
  /** The day that it is about, in whose month or week it is. */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  days: { date: Temporal.PlainDate; items: CalendarItem[] }[];
  address: CalendarNarrowing;
  /** The same as the address says it: with what is gone by now. */
  said: CalendarNarrowing;
  /** Whether that leaves anything out. */
  narrow: boolean;
  /** Those to filter by. */
  tags: string[];
  views: SavedView[];
  viewer: Viewer;
};

/** What /pipeline/calendar shows, for the signed-in person. */
export async function loadCalendar(
  query: Promise<Record<string, string | string[] | undefined>>,
): Promise<CalendarPage> {
  const { view: span, day: asked, ...said } = calendarQuerySchema.parse(await query);
  return readPage(async (tx) => {
    const today = localDate(tx.now, tx.viewer.zone);
    const day = asked ?? today;
    const dates = daysShown(day, span, firstWeekday(tx.viewer.locale));
    const [from, to] = [dates[0] ?? day, dates.at(-1) ?? day];
    const address = await withoutGone(tx, said);
    const narrowing = narrowingOf(address);
    const kinds = address.kind ? [address.kind] : [];
    const items = await calendarItems(tx, { from, to, kinds, of: narrowed(narrowing) });
    const days = dates.map((date) => ({ date, items: items.filter((one) => one.day === date.toString()) }));
    const [row] = await tx.db.$queryRaw<
      { tags: string[] }[]
    >`SELECT ${tagsToChoose(tx.scope.userId)} AS tags`;
    return {
      ...{ span, day, today, days, address, said },
      narrow: isNarrow(narrowing) || kinds.length > 0,
      tags: row?.tags ?? [],
      views: await viewsAtHand(tx),
      viewer: tx.viewer,
    };
  });
}
