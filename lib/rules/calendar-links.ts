import { Temporal } from 'temporal-polyfill';
import { addDays } from './time';

/** An event as a form of somebody else's calendar takes it. */
export type LinkedEvent = {
  title: string;
  place: string | null;
  /** A page about it. */
  page: string;
} & (
  | {
      startsAt: string;
      /** Null where its length is not known: an hour, as every form wants an end. */
      endsAt: string | null;
    }
  /** All of a local day, YYYY-MM-DD. */
  | { day: string }
);

/** Google Calendar's form, filled in. Moments are in UTC, which it shows in the zone of whoever looks. */
export function googleLink({ title, place, page, ...times }: LinkedEvent): string {
  const [from, to] = spanOf(times).map((moment) => moment.replaceAll(/[-:]/g, ''));
  const fields = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${from}/${to}`,
    details: page,
    ...(place ? { location: place } : {}),
  });
  return `https://calendar.google.com/calendar/render?${fields}`;
}

/** The same for Outlook on the web. */
export function outlookLink({ title, place, page, ...times }: LinkedEvent): string {
  const [startdt = '', enddt = ''] = spanOf(times);
  const fields = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    ...{ startdt, enddt, body: page },
    ...('day' in times ? { allday: 'true' } : {}),
    ...(place ? { location: place } : {}),
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${fields}`;
}

type Times = { startsAt: string; endsAt: string | null } | { day: string };

/** From when until when. The end of a day is the next one, as these forms do not count the last. */
function spanOf(times: Times): string[] {
  if ('day' in times) return [times.day, addDays(Temporal.PlainDate.from(times.day), 1).toString()];
  const start = Temporal.Instant.from(times.startsAt);
  const end = times.endsAt ? Temporal.Instant.from(times.endsAt) : start.add({ hours: 1 });
  return [start, end].map((moment) => moment.toString({ smallestUnit: 'second' }));
}
