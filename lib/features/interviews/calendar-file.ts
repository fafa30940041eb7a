import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { nameOfKind } from '@/lib/rules/interview-names';
import type { Naming } from '@/lib/rules/own-stages';

/** The calendars of others read it, so nothing that the person wrote is in it. */
const PRODUCT = '-//Rebound//Interviews//EN';

/**
 * An interview as a calendar file (RFC 5545): under the same UID however often, with a SEQUENCE that only rises. Moments
 * are in UTC, which every calendar shows in the zone of whoever looks; a cancelled one says so and is not left out.
 */
export function fileOf(interview: InterviewView, naming: Naming): string {
  const { uid, title, kind, company, role, startsAt, endsAt, place, link, state, updatedAt, createdAt } =
    interview;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', interview.sequence);
  event.addPropertyWithValue('dtstamp', timeOf(updatedAt));
  event.addPropertyWithValue('created', timeOf(createdAt));
  event.addPropertyWithValue('last-modified', timeOf(updatedAt));
  event.addPropertyWithValue('dtstart', timeOf(startsAt));
  if (endsAt) event.addPropertyWithValue('dtend', timeOf(endsAt));
  event.addPropertyWithValue('summary', `${title ?? nameOfKind(naming, kind)}: ${company}, ${role}`);
  if (place ?? link) event.addPropertyWithValue('location', place ?? link ?? '');
  if (link) event.addPropertyWithValue('url', link);
  event.addPropertyWithValue('status', state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('class', 'PRIVATE');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** To the second, as the format has it. */
const timeOf = (instant: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }));
