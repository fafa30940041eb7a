import { Temporal } from 'temporal-polyfill';

/** An event as a form of somebody else's calendar takes it. */
export type LinkedEvent = {
  title: string;
  startsAt: string;
  /** Null where its length is not known: an hour, as every form wants an end. */
  endsAt: string | null;
  place: string | null;
  /** A page about it. */
  page: string;
};

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
    ...(place ? { location: place } : {}),
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${fields}`;
}

function spanOf({ startsAt, endsAt }: Pick<LinkedEvent, 'startsAt' | 'endsAt'>): string[] {
  const start = Temporal.Instant.from(startsAt);
  const end = endsAt ? Temporal.Instant.from(endsAt) : start.add({ hours: 1 });
  return [start, end].map((moment) => moment.toString({ smallestUnit: 'second' }));
}
