import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { afterQuietHours } from './quiet';

const NIGHT = { from: 22, until: 7 };
const NOON = { from: 12, until: 14 };

it.each([
  { title: 'before they begin', at: '2026-11-24T21:59:59Z', quiet: NIGHT, leaves: '2026-11-24T21:59:59Z' },
  { title: 'as they begin', at: '2026-11-24T22:00:00Z', quiet: NIGHT, leaves: '2026-11-25T07:00:00Z' },
  { title: 'after midnight', at: '2026-11-25T00:30:00Z', quiet: NIGHT, leaves: '2026-11-25T07:00:00Z' },
  {
    title: 'just before their end',
    at: '2026-11-25T06:59:59Z',
    quiet: NIGHT,
    leaves: '2026-11-25T07:00:00Z',
  },
  { title: 'at their end', at: '2026-11-25T07:00:00Z', quiet: NIGHT, leaves: '2026-11-25T07:00:00Z' },
  {
    title: 'before those of a day',
    at: '2026-11-25T11:59:59Z',
    quiet: NOON,
    leaves: '2026-11-25T11:59:59Z',
  },
  {
    title: 'as those of a day begin',
    at: '2026-11-25T12:00:00Z',
    quiet: NOON,
    leaves: '2026-11-25T14:00:00Z',
  },
  { title: 'within a day', at: '2026-11-25T13:59:59Z', quiet: NOON, leaves: '2026-11-25T14:00:00Z' },
  { title: 'after those of a day', at: '2026-11-25T14:00:00Z', quiet: NOON, leaves: '2026-11-25T14:00:00Z' },
  {
    title: 'in the day, outside those of the night',
    at: '2026-11-25T10:00:00Z',
    quiet: NIGHT,
    leaves: '2026-11-25T10:00:00Z',
  },
  {
    title: 'in the evening, after those of a day',
    at: '2026-11-25T20:00:00Z',
    quiet: NOON,
    leaves: '2026-11-25T20:00:00Z',
  },
  {
    title: 'that end as they begin',
    at: '2026-11-25T08:30:00Z',
    quiet: { from: 8, until: 8 },
    leaves: '2026-11-25T08:30:00Z',
  },
  { title: 'without any', at: '2026-11-25T03:00:00Z', quiet: null, leaves: '2026-11-25T03:00:00Z' },
])('quiet hours, $title', ({ at, quiet, leaves }) => {
  expect(afterQuietHours(Temporal.Instant.from(at), quiet, 'UTC').toString()).toBe(leaves);
});

it('reckons by the clocks on the wall, also in the night in which they change', () => {
  const at = Temporal.Instant.from('2026-03-28T23:30:00Z');
  // 00:30 in Berlin; at 02:00 the clocks go on to 03:00.
  expect(afterQuietHours(at, NIGHT, 'Europe/Berlin').toString()).toBe('2026-03-29T05:00:00Z');
});

it('is never early and never inside, in any zone', () => {
  const hours = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      hours,
      hours,
      fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
      (seconds, from, until, zone) => {
        fc.pre(from !== until);
        const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const leaves = afterQuietHours(at, { from, until }, zone);
        expect(Temporal.Instant.compare(leaves, at)).toBeGreaterThanOrEqual(0);
        expect(at.until(leaves).total('hours')).toBeLessThanOrEqual(25);
        expect(afterQuietHours(leaves, { from, until }, zone).equals(leaves)).toBe(true);
      },
    ),
  );
});
