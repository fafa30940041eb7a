import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '@/lib/rules/messages';
import { addDays, localDate } from '@/lib/rules/time';
import { clockOf, writtenDate, writtenMoment } from '@/lib/rules/written';

const WEEK_DAYS = 7;

/**
 * A moment for the end of a line, in the viewer's zone and locale: "18:00" today, "tomorrow 09:00", "Thu 16:20"
 * within a week, "4 Dec 09:00" beyond. Long text uses `formatMoment`.
 */
export function shortMoment(
  moment: Temporal.Instant | string,
  now: Temporal.Instant,
  viewer: Viewer,
): string {
  const { zone } = viewer;
  const at = Temporal.Instant.from(moment);
  const time = writtenMoment(at, viewer, clockOf(viewer.locale));
  const today = localDate(now, zone);
  const date = localDate(at, zone);
  if (date.equals(today)) return time;
  if (date.equals(addDays(today, 1))) return `tomorrow ${time}`;
  const ahead = today.until(date, { largestUnit: 'day' }).days;
  const near = Math.abs(ahead) < WEEK_DAYS;
  const day = writtenMoment(at, viewer, near ? { weekday: 'short' } : { day: 'numeric', month: 'short' });
  return `${day} ${time}`;
}

/** A calendar day for the end of a line: "today", "tomorrow", "Thursday", "4 December". */
export function shortDay(
  day: Temporal.PlainDate | string,
  now: Temporal.Instant,
  { zone, locale }: Viewer,
): string {
  const date = Temporal.PlainDate.from(day);
  const ahead = localDate(now, zone).until(date, { largestUnit: 'day' }).days;
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead === -1) return 'yesterday';
  const near = Math.abs(ahead) < WEEK_DAYS;
  return writtenDate(date, locale, near ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
}

/** A calendar day in a list that goes back months: "24 Nov 2026", in the viewer's locale. */
export function shortDate(day: Temporal.PlainDate | string, { locale }: Pick<Viewer, 'locale'>): string {
  return writtenDate(Temporal.PlainDate.from(day), locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
