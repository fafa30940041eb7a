import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { firstDecentMoment } from './leave-at';

test.each([
  ['in the night waits for nine', '2026-11-26T03:10', '2026-11-26T09:00'],
  ['a minute before nine waits for nine', '2026-11-26T08:59', '2026-11-26T09:00'],
  ['at nine it is kept', '2026-11-26T09:00', '2026-11-26T09:00'],
  ['in the afternoon it is kept', '2026-11-26T16:20', '2026-11-26T16:20'],
  ['a minute before six it is kept', '2026-11-26T17:59', '2026-11-26T17:59'],
  ['at six it waits for the morning', '2026-11-26T18:00', '2026-11-27T09:00'],
  ['the morning may be the one clocks changed in', '2026-10-31T20:00', '2026-11-01T09:00'],
])('%s', (_, after, expected) => {
  const zone = 'America/New_York';
  const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  expect(firstDecentMoment(at(after), zone).toString()).toBe(at(expected).toString());
});
