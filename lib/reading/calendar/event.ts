import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { INTERVIEW_MINUTES } from '@/lib/rules/interview-kinds';
import { kindIn, meetingLink, roundIn } from './guesses';
import type { CalendarEvent } from './types';
import { momentBy, zoneNamed } from './zones';

const LONGEST = { uid: 400, title: 160, place: 300, who: 300, words: 4_000 };
const MOST_PEOPLE = 8;

/** What stands around an event in its file. */
export type Around = {
  cancelled: boolean;
  zones: ReadonlyMap<string, ICAL.Component>;
  own?: string | undefined;
};

/** What one VEVENT says; null where it has no day. Nothing in it makes this throw. */
export function eventOf(event: ICAL.Component, { cancelled, zones, own }: Around): CalendarEvent | null {
  const start = whenOf(event, 'dtstart', zones);
  if (!start) return null;
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
  const title = oneLine(text('summary'), LONGEST.title);
  const place = oneLine(text('location'), LONGEST.place);
  const fields = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'url'].map(text);
  const description = text('description');
  // A place that is nothing but an address is where one joins, whoever's it is.
  if (/^\s*https:\/\/\S+\s*$/i.test(text('location'))) fields.push(text('location'));
  const meeting = meetingLink(fields, [text('location'), description]);
  return {
    uid: uidOf(text('uid'), text('recurrence-id'), start, title),
    sequence: Math.min(Math.max(Number.parseInt(text('sequence'), 10) || 0, 0), 2_000_000_000),
    stampedAt: stampOf(text('dtstamp')),
    cancelled: cancelled || text('status').toUpperCase() === 'CANCELLED',
    title,
    ...start.at,
    minutes: minutesOf(event, start, zones),
    timeZone: start.timeZone,
    place: place !== null && place === meeting?.link ? null : place,
    link: meeting?.link ?? null,
    format: meeting?.video ? 'video' : null,
    kind: title === null ? null : kindIn(title),
    round: title === null ? null : roundIn(title),
    who: peopleOf(event, own),
    repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
    addresses: addressesOf(event, own),
    words: description.slice(0, LONGEST.words),
  };
}

type When = {
  at: Pick<CalendarEvent, 'startsAt' | 'wall' | 'day'>;
  wall: Temporal.PlainDateTime;
  instant: Temporal.Instant | null;
  timeZone: string | null;
};

/** As it is written: jCal's "2026-10-27T08:00:00", with a Z in UTC, a day alone for all of it. */
function whenOf(event: ICAL.Component, name: string, zones: Around['zones']): When | null {
  const property = event.getFirstProperty(name);
  const written = property?.toJSON()[3];
  if (!property || typeof written !== 'string') return null;
  try {
    if (!written.includes('T')) {
      const day = Temporal.PlainDate.from(written, { overflow: 'reject' });
      const at = { startsAt: null, wall: null, day: day.toString() };
      return { at, wall: day.toPlainDateTime(), instant: null, timeZone: null };
    }
    const wall = Temporal.PlainDateTime.from(written.replace(/Z$/, ''), { overflow: 'reject' });
    if (wall.year < 1990 || wall.year > 2100) return null;
    const { instant, timeZone } = momentOf(property, written, wall, zones);
    const at = instant
      ? { startsAt: instant.toString(), wall: null, day: null }
      : { startsAt: null, wall: wall.toString(), day: null };
    return { at, wall, instant, timeZone };
  } catch {
    return null;
  }
}

function momentOf(
  property: ICAL.Property,
  written: string,
  wall: Temporal.PlainDateTime,
  zones: Around['zones'],
) {
  if (written.endsWith('Z')) return { instant: wall.toZonedDateTime('UTC').toInstant(), timeZone: null };
  const tzid = property.getFirstParameter('tzid');
  if (!tzid) return { instant: null, timeZone: null };
  const described = zones.get(tzid) ?? null;
  const named = zoneNamed(tzid, described);
  if (named) return { instant: wall.toZonedDateTime(named).toInstant(), timeZone: named };
  const milliseconds = momentBy(described, property.getFirstValue() as ICAL.Time, tzid);
  const instant = milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return { instant, timeZone: null };
}

/** Until DTEND, or for DURATION; null where neither says a length that an interview has. */
function minutesOf(event: ICAL.Component, start: When, zones: Around['zones']): number | null {
  const end = whenOf(event, 'dtend', zones);
  const duration = event.getFirstPropertyValue('duration');
  const seconds =
    end?.instant && start.instant
      ? start.instant.until(end.instant).total('second')
      : end
        ? start.wall.until(end.wall).total('second')
        : duration && typeof duration === 'object' && 'toSeconds' in duration
          ? Number(duration.toSeconds())
          : 0;
  const minutes = Math.round(seconds / 60);
  const usual = minutes >= INTERVIEW_MINUTES.from && minutes <= INTERVIEW_MINUTES.to;
  return start.at.day === null && usual ? minutes : null;
}

/** Moved exceptions of a series are events of their own. One without a UID, which it must have, is known by what it says. */
function uidOf(uid: string, recurrence: string, start: When, title: string | null): string {
  const known = uid.trim() || `${start.wall} ${title ?? ''}`.trim();
  return `${known.slice(0, LONGEST.uid)}${recurrence ? `#${recurrence.slice(0, 40)}` : ''}`.replaceAll(
    /\p{Cc}/gu,
    '',
  );
}

function stampOf(text: string): string | null {
  try {
    return Temporal.Instant.from(text.endsWith('Z') ? text : `${text}Z`).toString();
  } catch {
    return null;
  }
}

const named = (event: ICAL.Component) => [
  ...event.getAllProperties('organizer').slice(0, 1),
  ...event.getAllProperties('attendee').slice(0, MOST_PEOPLE),
];
const addressOf = (property: ICAL.Property) =>
  String(property.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .toLowerCase();

/** Who asks and who comes, by name, without the person. */
function peopleOf(event: ICAL.Component, own: string | undefined): string | null {
  const names = named(event)
    .filter((one) => addressOf(one) !== own?.toLowerCase())
    .map((one) => oneLine(one.getFirstParameter('cn') ?? '', 80))
    .filter((name): name is string => name !== null && !name.includes('@'));
  return oneLine([...new Set(names)].join(', '), LONGEST.who);
}

const addressesOf = (event: ICAL.Component, own: string | undefined): string =>
  named(event)
    .map(addressOf)
    .filter((address) => address !== own?.toLowerCase())
    .join(' ')
    .slice(0, LONGEST.words);

function oneLine(text: string, longest: number): string | null {
  const line = text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return line === '' ? null : [...line].slice(0, longest).join('').trim();
}
