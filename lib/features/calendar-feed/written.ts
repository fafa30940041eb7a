import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { FeedPart, Telling } from '@/lib/rules/calendar-feed';
import { vtimezoneOf } from '@/lib/rules/vtimezone';

/** What is left to say of something that is gone. */
const GONE: Record<FeedPart, string> = {
  interviews: 'Interview (cancelled)',
  deadlines: 'Last day to apply (cancelled)',
  tasks: 'Task (cancelled)',
  'come-backs': 'Apply again (cancelled)',
  plan: 'Three-day plan (cancelled)',
};

/** How often a calendar may as well look, in seconds; most look less often whatever we say. */
const TTL_SECONDS = 3600;

/**
 * The feed as a calendar file (RFC 5545, 7986). Equal tellings make equal files, whenever it is asked for: its ETag is its
 * hash. `site` is where its pages are.
 */
export function feedFile(
  tellings: readonly Telling[],
  { site, from, to }: { site: string; from: Temporal.PlainDate; to: Temporal.PlainDate },
): string {
  const calendar = ical({
    name: 'Rebound',
    prodId: { company: 'Rebound', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL_SECONDS,
    timezone: { name: null, generator: (zone) => vtimezoneOf(zone, { from, to }) },
  });
  for (const telling of tellings) {
    const changedAt = Temporal.Instant.from(telling.changedAt);
    const { uid, part, when } = 'event' in telling ? telling.event : telling.gone;
    const event = 'event' in telling ? telling.event : null;
    const cancelled = event?.cancelled ?? true;
    const timed = 'at' in when;
    calendar.createEvent({
      id: uid,
      sequence: telling.sequence,
      stamp: changedAt,
      lastModified: changedAt,
      ...timesOf(when),
      summary: event?.summary ?? GONE[part],
      ...(event?.place ? { location: event.place } : {}),
      ...(event ? { url: `${site}${event.href}` } : {}),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: timed && !cancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: timed && !cancelled ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Of something that is gone only its beginning is known. */
function timesOf(when: { day: string } | { at: string; until?: string | null; zone?: string }) {
  if ('day' in when) return { start: Temporal.PlainDate.from(when.day), allDay: true };
  const { at, until = null, zone } = when;
  const momentOf = (said: string) => {
    const instant = Temporal.Instant.from(said);
    return zone ? instant.toZonedDateTimeISO(zone) : instant;
  };
  return {
    start: momentOf(at),
    ...(until ? { end: momentOf(until) } : {}),
    ...(zone ? { timezone: zone } : {}),
  };
}
