import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { firstDecentMoment, hoursToOffer, isDecentHour } from './send-hours';
import { isBefore } from './time';

const LONG_AGO = Temporal.Instant.from('2000-01-01T00:00Z');

test.each([
  ['in the night waits for nine', '2026-11-26T03:10', '2026-11-26T09:00'],
  ['a minute before nine waits for nine', '2026-11-26T08:59', '2026-11-26T09:00'],
  ['at nine it is kept', '2026-11-26T09:00', '2026-11-26T09:00'],
  ['in the afternoon it is kept', '2026-11-26T16:20', '2026-11-26T16:20'],
  ['a minute before six it is kept', '2026-11-26T17:59', '2026-11-26T17:59'],
  ['at six it waits for the morning', '2026-11-26T18:00', '2026-11-27T09:00'],
  ['the morning may be the one clocks changed in', '2026-10-31T20:00', '2026-11-01T09:00'],
])('HOLD-6: %s', (_, after, expected) => {
  const zone = 'America/New_York';
  const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  expect(firstDecentMoment(at(after), zone).toString()).toBe(at(expected).toString());
  expect(isDecentHour(at(after), zone)).toBe(after === expected);
});

test.each([
  // Thursday 26 November 2026.
  [
    'in the night: the next two working days',
    'Europe/Berlin',
    '2026-11-26T00:39',
    ['2026-11-26T09:00', '2026-11-26T14:00', '2026-11-27T09:00', '2026-11-27T14:00'],
  ],
  [
    'in the morning: as soon as it opens, then the afternoon',
    'Europe/Berlin',
    '2026-11-26T10:12',
    ['2026-11-26T10:12', '2026-11-26T14:00', '2026-11-27T09:00', '2026-11-27T14:00'],
  ],
  [
    'a quarter of an hour before two: two is too near to be another hour',
    'Europe/Berlin',
    '2026-11-26T13:45',
    ['2026-11-26T13:45', '2026-11-27T09:00', '2026-11-27T14:00', '2026-11-30T09:00'],
  ],
  [
    'on a Friday evening: the weekend is left out after the soonest',
    'Europe/Berlin',
    '2026-11-27T18:00',
    ['2026-11-28T09:00', '2026-11-30T09:00', '2026-11-30T14:00', '2026-12-01T09:00'],
  ],
  [
    'over the night in which clocks go back',
    'America/New_York',
    '2026-10-31T21:00',
    ['2026-11-01T09:00', '2026-11-02T09:00', '2026-11-02T14:00', '2026-11-03T09:00'],
  ],
  [
    'over the night in which clocks go forward',
    'Europe/Berlin',
    '2027-03-26T18:30',
    ['2027-03-27T09:00', '2027-03-29T09:00', '2027-03-29T14:00', '2027-03-30T09:00'],
  ],
  [
    'half an hour off the full hour',
    'Asia/Kolkata',
    '2026-11-26T17:59',
    ['2026-11-26T17:59', '2026-11-27T09:00', '2026-11-27T14:00', '2026-11-30T09:00'],
  ],
])('HOLD-6: offers, %s', (_, zone, opens, expected) => {
  const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  const offered = hoursToOffer({ opens: at(opens), now: LONG_AGO, zone });
  expect(offered.map(String)).toEqual(expected.map((wall) => at(wall).toString()));
});

test('HOLD-6: an hour that is over is not offered', () => {
  const opens = Temporal.Instant.from('2026-11-23T10:00Z');
  const now = Temporal.Instant.from('2026-11-26T12:00Z');
  const [first] = hoursToOffer({ opens, now, zone: 'UTC' });
  expect(first?.toString()).toBe(now.toString());
});

test('HOLD-6: whatever the moment and the zone, every hour is a decent one, in order, and none is early', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Cairo'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
      (zone, seconds) => {
        const opens = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const offered = hoursToOffer({ opens, now: LONG_AGO, zone });
        expect(offered).toHaveLength(4);
        offered.forEach((at, index) => {
          expect(isDecentHour(at, zone), `${at} in ${zone}`).toBe(true);
          expect(isBefore(at, opens)).toBe(false);
          const before = offered[index - 1];
          if (before) expect(isBefore(before, at)).toBe(true);
        });
      },
    ),
  );
});
