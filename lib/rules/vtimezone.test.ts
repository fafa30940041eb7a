import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { vtimezoneOf } from './vtimezone';

const SPAN = { from: Temporal.PlainDate.from('2026-09-30'), to: Temporal.PlainDate.from('2027-12-31') };

test('says when clocks change, by the clocks as they were until then', () => {
  expect(vtimezoneOf('Europe/Berlin', { ...SPAN, to: SPAN.from.add({ months: 2 }) }).split('\r\n')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20261025T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('says of a zone whose clocks never change that they are as they are', () => {
  expect(vtimezoneOf('UTC', SPAN).split('\r\n')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('takes in a change on its last day', () =>
  expect(
    vtimezoneOf('America/Santiago', { from: SPAN.from, to: Temporal.PlainDate.from('2027-04-04') }),
  ).toContain('DTSTART:20270404T000000'));

/** Zones with changes of an hour and of half an hour, on either half of the earth, across midnight, and with none. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Apia',
  'UTC',
];

test.each(ZONES)('a reader who knows no zones finds every moment in %s', (zone) => {
  const text = vtimezoneOf(zone, SPAN);
  const read = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]));
  for (
    let moment = Temporal.Instant.from('2026-10-01T00:30:00Z');
    Temporal.Instant.compare(moment, Temporal.Instant.from('2027-12-01T00:00:00Z')) < 0;
    moment = moment.add({ hours: 7 })
  ) {
    const there = moment.toZonedDateTimeISO(zone);
    // Of a time that comes twice the file cannot say which one is meant.
    const wall = there.toPlainDateTime();
    const twice = ['earlier', 'later'].map((which) =>
      wall
        .toZonedDateTime(zone, { disambiguation: which as 'earlier' })
        .toInstant()
        .toString(),
    );
    const time = ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' }));
    time.zone = read;
    expect(twice, `${zone} ${wall}`).toContain(
      Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString(),
    );
  }
});
