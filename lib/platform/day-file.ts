import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '@/lib/rules/time';

/** Something that is on a day, as a calendar file says it. */
export type DayEvent = {
  /** The same as in the calendar feed (0060), so that a calendar that reads both shows one. */
  uid: string;
  day: string;
  summary: string;
  /** A page about it. */
  page: string;
  /** Done, or past its purpose. */
  cancelled: boolean;
  createdAt: Date;
  updatedAt: Date;
};

/** The calendars of others read it, so nothing of notes is in it. */
const PRODUCT = '-//Rebound//Days//EN';

/** A day as a calendar file (RFC 5545): all of that day, wherever its reader is, and busy at no hour of it. */
export function dayFile({ uid, day, summary, page, cancelled, createdAt, updatedAt }: DayEvent): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', sequenceOf(createdAt, updatedAt, cancelled));
  event.addPropertyWithValue('dtstamp', momentOf(updatedAt));
  event.addPropertyWithValue('last-modified', momentOf(updatedAt));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  const after = addDays(Temporal.PlainDate.from(day), 1);
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(after.toString()));
  event.addPropertyWithValue('summary', summary);
  event.addPropertyWithValue('url', page);
  event.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('class', 'PRIVATE');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/**
 * Rises with every change, from 0 on: a version does not where a task is ticked. Two for each second, so that what is
 * cancelled in the second that it was added in comes after that.
 */
const sequenceOf = (createdAt: Date, updatedAt: Date, cancelled: boolean): number =>
  2 * Math.max(0, Math.floor((updatedAt.getTime() - createdAt.getTime()) / 1000)) + (cancelled ? 1 : 0);

/** To the second, as the format has it. */
const momentOf = (at: Date): ICAL.Time =>
  ICAL.Time.fromDateTimeString(
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toString({ smallestUnit: 'second' }),
  );
