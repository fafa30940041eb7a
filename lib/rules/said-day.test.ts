import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endedOn, yesterday } from './said-day';
import { addDays, localDate } from './time';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Beirut',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Havana',
];

const anywhere = fc.record({
  zone: fc.constantFrom(...ZONES),
  now: fc
    .integer({ min: Date.UTC(2009, 0), max: Date.UTC(2040, 0) })
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at)),
});

describe('yesterday', () => {
  it('is the same date all day long, and the one that the clocks showed before midnight', () => {
    fc.assert(
      fc.property(anywhere, ({ zone, now }) => {
        const day = yesterday(now, zone);
        const today = localDate(now, zone);
        expect(Temporal.PlainDate.compare(day, today)).toBe(-1);
        // A moment of that date is before now, and a night lies between: no clock shows a third date.
        const noon = day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
        expect(localDate(noon, zone).equals(day)).toBe(true);
        expect(
          yesterday(addDays(day, 1).toZonedDateTime(zone).add({ hours: 4 }).toInstant(), zone).equals(day),
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T03:30:00+02:00', '2026-03-28'],
    ['Europe/Berlin', '2026-10-25T00:10:00+02:00', '2026-10-24'],
    ['America/Havana', '2026-11-01T00:30:00-05:00', '2026-10-31'],
    ['Asia/Beirut', '2026-03-29T01:05:00+03:00', '2026-03-28'],
    // Samoa left the 30th of December 2011 out.
    ['Pacific/Apia', '2011-12-31T10:00:00+14:00', '2011-12-29'],
  ])('in %s at %s is %s', (zone, now, day) => {
    expect(yesterday(Temporal.Instant.from(now), zone).toString()).toBe(day);
  });
});

describe('the day on which something ended', () => {
  it('is that of the receipt, however long it took to write it down', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 0, max: 400 }), ({ zone, now }, late) => {
        const receivedOn = yesterday(now, zone);
        const movedAt = now.add({ hours: late });
        expect(endedOn({ receivedOn, movedAt }, zone).equals(receivedOn)).toBe(true);
        expect(endedOn({ receivedOn: null, movedAt }, zone).equals(localDate(movedAt, zone))).toBe(true);
      }),
    );
  });
});
