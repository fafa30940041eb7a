import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { parsedMail } from '@/lib/reading/mail/parsed';
import { bytesOfBase64, looksLikeSource } from '@/lib/reading/mail/unwrapped';
import { compareRevisions } from '@/lib/rules/interviews';
import { eventOf } from './event';
import type { CalendarEvent, PastedCalendar, ReadCalendar } from './types';

const LONGEST = 400_000;
/** One file with more is no invitation. */
const MOST_EVENTS = 50;
/** Answers to invitations, which say nothing about when. */
const ANSWERS = ['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'];

/**
 * Reads a calendar file, or the one in an email: several events, and of each its newest revision, wherever it stands in
 * the file (RFC 5545, RFC 5546). Nothing in it makes this throw, and nothing in it is an instruction.
 */
export async function readCalendar({ source, own }: PastedCalendar): Promise<ReadCalendar> {
  const calendars = (await calendarsIn(source)).flatMap(parsed);
  if (calendars.length === 0) return null;
  const newest = new Map<string, CalendarEvent>();
  let more = false;
  for (const calendar of calendars) {
    const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
    if (ANSWERS.includes(method)) continue;
    const zones = new Map(
      calendar
        .getAllSubcomponents('vtimezone')
        .map((zone) => [String(zone.getFirstPropertyValue('tzid') ?? ''), zone]),
    );
    const all = calendar.getAllSubcomponents('vevent');
    more ||= all.length > MOST_EVENTS;
    for (const component of all.slice(0, MOST_EVENTS)) {
      const event = eventOf(component, { cancelled: method === 'CANCEL', zones, own });
      if (!event) continue;
      const before = newest.get(event.uid);
      if (!before || compareRevisions(revisionOf(event), revisionOf(before)) >= 0)
        newest.set(event.uid, event);
    }
  }
  return { events: [...newest.values()].slice(0, MOST_EVENTS), more };
}

const revisionOf = ({ sequence, stampedAt }: CalendarEvent) => ({
  sequence,
  stampedAt: stampedAt === null ? null : Temporal.Instant.from(stampedAt),
});

/** The calendar files in what was pasted: it is one, or an email that brings some. */
async function calendarsIn(source: string): Promise<string[]> {
  const text = source.trimStart();
  const bytes = bytesOfBase64(text) ?? (looksLikeSource(text) ? new TextEncoder().encode(text) : null);
  const mail = bytes && (await parsedMail(bytes));
  const inMail = (mail?.attachments ?? [])
    .filter(({ mimeType, filename }) => /calendar|\/ics$/i.test(mimeType) || /\.ics$/i.test(filename ?? ''))
    .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)));
  return inMail.length > 0 ? inMail : [text];
}

function parsed(text: string): ICAL.Component[] {
  const from = text.search(/BEGIN:VCALENDAR/i);
  if (from === -1) return [];
  // In the text itself: in capitals it is longer, as each ß is two of them.
  const end = [...text.matchAll(/END:VCALENDAR/gi)].at(-1);
  const until = end ? end.index + end[0].length : 0;
  if (until <= from || until - from > LONGEST) return [];
  try {
    // A paste may have lost the line ends that the format asks for.
    const lines = text.slice(from, until).replaceAll(/\r\n?|\n/g, '\r\n');
    const roots: unknown = ICAL.parse(lines);
    return (isRoot(roots) ? [roots] : (roots as unknown[]))
      .filter(isRoot)
      .map((root) => new ICAL.Component(root));
  } catch {
    return [];
  }
}

/** jCal: a name, properties and components; a file of several calendars is a list of those. */
const isRoot = (value: unknown): value is [string, unknown[], unknown[]] =>
  Array.isArray(value) && value[0] === 'vcalendar';
