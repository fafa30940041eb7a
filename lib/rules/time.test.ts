import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  addMonths,
  atLocalHour,
  beginsDay,
  daysBetween,
  earlierDate,
  isEarlier,
  isTimeZone,
  laterDate,
  localDate,
  startOfLocalDay,
} from './time';

const at = (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant();
const day = (date: string) => Temporal.PlainDate.from(date);

describe('startOfLocalDay', () => {
  it.each([
    {
      title: 'is midnight on an ordinary day',
      zone: 'Europe/Paris',
      date: '2026-11-23',
      start: '2026-11-22T23:00:00Z',
    },
    {
      title: 'is one o’clock where clocks skip midnight',
      zone: 'Africa/Cairo',
      date: '2026-04-24',
      start: '2026-04-23T22:00:00Z',
    },
    {
      title: 'is the first midnight where the first hour comes twice on one date',
      zone: 'America/Havana',
      date: '2026-11-01',
      start: '2026-11-01T04:00:00Z',
    },
    {
      title: 'is the second midnight where clocks go back to the evening before',
      zone: 'America/St_Johns',
      date: '2010-11-07',
      start: '2010-11-07T03:30:00Z',
    },
    {
      title: 'is the start of the following day for a date that the zone skipped',
      zone: 'Pacific/Apia',
      date: '2011-12-30',
      start: '2011-12-30T10:00:00Z',
    },
  ])('$title', ({ zone, date, start }) => {
    expect(startOfLocalDay(day(date), zone).toString()).toBe(start);
  });

  it('takes an instant for the local day it falls on', () => {
    const instant = Temporal.Instant.from('2026-11-23T23:30:00Z');
    expect(startOfLocalDay(instant, 'Europe/Paris').toString()).toBe('2026-11-23T23:00:00Z');
    expect(startOfLocalDay(instant, 'America/New_York').toString()).toBe('2026-11-23T05:00:00Z');
  });
});

describe('beginsDay', () => {
  it.each([
    ['at midnight', '2026-11-23T00:00[Europe/Paris]', true],
    ['a nanosecond before', '2026-11-22T23:59:59.999999999[Europe/Paris]', false],
    ['a nanosecond after', '2026-11-23T00:00:00.000000001[Europe/Paris]', false],
    ['at one o’clock, where clocks skip midnight', '2026-04-24T01:00[Africa/Cairo]', true],
    ['at one o’clock, where they do not', '2026-04-25T01:00[Africa/Cairo]', false],
  ])('%s (%s): %s', (_title, zoned, begins) => {
    const moment = Temporal.ZonedDateTime.from(zoned);
    expect(beginsDay(moment.toInstant(), moment.timeZoneId)).toBe(begins);
  });
});

describe('atLocalHour (NUDGE-1)', () => {
  it.each([
    {
      title: 'stays at nine on the wall clock when clocks go forward',
      zone: 'America/New_York',
      date: '2026-03-08',
      hour: 9,
      instant: '2026-03-08T13:00:00Z',
    },
    {
      title: 'stays at nine on the wall clock when clocks go back',
      zone: 'America/New_York',
      date: '2026-11-01',
      hour: 9,
      instant: '2026-11-01T14:00:00Z',
    },
    {
      title: 'moves an hour that is skipped to just after the gap',
      zone: 'America/New_York',
      date: '2026-03-08',
      hour: 2,
      instant: '2026-03-08T07:00:00Z',
    },
    {
      title: 'takes the first of an hour that comes twice',
      zone: 'America/New_York',
      date: '2026-11-01',
      hour: 1,
      instant: '2026-11-01T05:00:00Z',
    },
    {
      title: 'follows a half-hour gap on Lord Howe Island',
      zone: 'Australia/Lord_Howe',
      date: '2026-10-04',
      hour: 2,
      instant: '2026-10-03T15:30:00Z',
    },
    {
      title: 'lands on the next date where the zone skipped the one asked for',
      zone: 'Pacific/Apia',
      date: '2011-12-30',
      hour: 9,
      instant: '2011-12-30T19:00:00Z',
    },
  ])('$title', ({ zone, date, hour, instant }) => {
    expect(atLocalHour(day(date), hour, zone).toString()).toBe(instant);
  });
});

describe('calendar arithmetic', () => {
  it.each([
    { from: '2026-08-31', months: 6, to: '2027-02-28' },
    { from: '2027-08-31', months: 6, to: '2028-02-29' },
    { from: '2026-08-28', months: 6, to: '2027-02-28' },
    { from: '2026-01-31', months: 1, to: '2026-02-28' },
  ])('adds $months calendar months to $from', ({ from, months, to }) => {
    expect(addMonths(day(from), months).toString()).toBe(to);
  });

  it('counts days by date, not by hours', () => {
    expect(daysBetween(day('2026-10-31'), day('2026-11-02'))).toBe(2);
    expect(daysBetween(day('2026-11-02'), day('2026-10-31'))).toBe(-2);
    expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365);
  });

  it('adds hours that pass, whatever the clocks do', () => {
    const before = at('2026-03-08T01:00[America/New_York]');
    expect(addHours(before, 48).equals(at('2026-03-10T02:00[America/New_York]'))).toBe(true);
    expect(addHours(before, -1).equals(at('2026-03-08T00:00[America/New_York]'))).toBe(true);
  });

  it.each([
    ['2026-11-22', '2026-11-23', true],
    ['2026-11-23', '2026-11-23', false],
    ['2026-11-24', '2026-11-23', false],
  ])('%s is earlier than %s: %s', (a, b, earlier) => {
    expect(isEarlier(day(a), day(b))).toBe(earlier);
    expect(earlierDate(day(a), day(b)).toString()).toBe(earlier ? a : b);
    expect(laterDate(day(a), day(b)).toString()).toBe(earlier ? b : a);
  });

  it('gives one instant different dates in different zones', () => {
    const instant = at('2026-11-23T12:00:00Z[UTC]');
    expect(localDate(instant, 'Pacific/Kiritimati').toString()).toBe('2026-11-24');
    expect(localDate(instant, 'Pacific/Pago_Pago').toString()).toBe('2026-11-23');
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC', 'Australia/Lord_Howe', 'Etc/GMT+5'])(
    'accepts %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each(['', 'Paris', '+02:00', 'Mars/Olympus', '2026-01-01T00:00[Europe/Paris]', 'Europe/Paris '])(
    'refuses "%s"',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );

  it.each(['IST', 'ACT', 'MIT', 'BST'])(
    'refuses %s, a short name that no moment can be reckoned in',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );

  it('accepts every zone that a list may offer', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

it.each([
  ['2026-03-28', '2026-03-29', '2026-03-28'],
  ['2026-03-29', '2026-03-28', '2026-03-28'],
  ['2026-03-29', '2026-03-29', '2026-03-29'],
])('takes the earlier of %s and %s', (a, b, earlier) =>
  expect(earlierDate(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b)).toString()).toBe(earlier),
);
