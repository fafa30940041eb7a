import { Temporal } from 'temporal-polyfill';

/**
 * A time zone as calendar files describe one (RFC 5545, VTIMEZONE), good for moments between two dates: each change of
 * its clocks by itself, as they were decided, and no rule for how they may go on.
 */
export function vtimezoneOf(
  zone: string,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): string {
  const begins = from.toZonedDateTime(zone);
  const ends = to.toZonedDateTime(zone);
  const observances: string[] = [];
  let change = begins.getTimeZoneTransition('previous');
  if (!change) observances.push(observance('STANDARD', '19700101T000000', begins.offset, begins.offset));
  change ??= begins.getTimeZoneTransition('next');
  while (change && Temporal.ZonedDateTime.compare(change, ends) <= 0) {
    const before = change.subtract({ seconds: 1 });
    // When it happens, by the clocks as they were until then.
    const wall = before.toPlainDateTime().add({ seconds: 1 });
    observances.push(
      observance(isSummer(change) ? 'DAYLIGHT' : 'STANDARD', compact(wall), before.offset, change.offset),
    );
    change = change.getTimeZoneTransition('next');
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

const observance = (name: 'STANDARD' | 'DAYLIGHT', start: string, offsetFrom: string, offsetTo: string) =>
  [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetFrom.replaceAll(':', '')}`,
    `TZOFFSETTO:${offsetTo.replaceAll(':', '')}`,
    `END:${name}`,
  ].join('\r\n');

const compact = (wall: Temporal.PlainDateTime): string =>
  wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

/** Whether clocks are ahead of where they are in the other half of the year. */
function isSummer(moment: Temporal.ZonedDateTime): boolean {
  const offsets = [1, 7].map((month) => moment.with({ month, day: 1 }).offsetNanoseconds);
  return moment.offsetNanoseconds > Math.min(...offsets);
}
