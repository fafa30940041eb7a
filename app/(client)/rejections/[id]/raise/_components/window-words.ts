import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatMoment, type Viewer } from '@/lib/rules/messages';
import type { PushbackWindow } from '@/lib/rules/pushback';
import { addDays, beginsDay, localDate } from '@/lib/rules/time';

/** PUSH-1: when a window opens and ends. `timeZone` is the rejection's, in which its days are counted. */
export function windowWords({ from, until }: PushbackWindow, timeZone: string, viewer: Viewer): string {
  const begins = beginsDay(from, viewer.zone)
    ? formatDate(localDate(from, viewer.zone), viewer)
    : formatMoment(from, viewer);
  return until === null
    ? `You can send it from ${begins}.`
    : `You can send it from ${begins}. ${untilWords(until, timeZone, viewer)}`;
}

/** PUSH-1: the last day of a window, and when it ends for a reader who is now in another time zone. */
export function untilWords(until: Temporal.Instant, timeZone: string, viewer: Viewer): string {
  const lastDay = formatDate(addDays(localDate(until, timeZone), -1), viewer);
  const ends = beginsDay(until, viewer.zone) ? '' : `, which ends on ${formatMoment(until, viewer)} for you`;
  return `The last day to send it is ${lastDay}${ends}.`;
}
