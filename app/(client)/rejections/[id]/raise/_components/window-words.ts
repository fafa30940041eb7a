import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatMoment, type Reader } from '@/lib/rules/messages';
import type { PushbackWindow } from '@/lib/rules/pushback';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

/** PUSH-1: when a window opens and ends. `timeZone` is the rejection's, in which its days are counted. */
export function windowWords({ from, until }: PushbackWindow, timeZone: string, reader: Reader): string {
  const begins = beginsDay(from, reader.zone)
    ? formatDate(localDate(from, reader.zone), reader)
    : formatMoment(from, reader);
  return until === null
    ? `You can send it from ${begins}.`
    : `You can send it from ${begins}. ${untilWords(until, timeZone, reader)}`;
}

/** PUSH-1: the last day of a window, and when it ends for a reader who is now in another time zone. */
export function untilWords(until: Temporal.Instant, timeZone: string, reader: Reader): string {
  const lastDay = formatDate(addDays(localDate(until, timeZone), -1), reader);
  const ends = beginsDay(until, reader.zone) ? '' : `, which ends on ${formatMoment(until, reader)} for you`;
  return `The last day to send it is ${lastDay}${ends}.`;
}

const beginsDay = (moment: Temporal.Instant, zone: string): boolean =>
  startOfLocalDay(moment, zone).equals(moment);
