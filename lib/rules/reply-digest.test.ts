import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { replyDigestAt } from './reply-digest';

test.each([
  ['in the night it waits for the morning', '2026-11-26T00:39', 9, null, '2026-11-26T09:00'],
  ['a minute before the hour it waits', '2026-11-26T08:59', 9, null, '2026-11-26T09:00'],
  ['at the hour it goes', '2026-11-26T09:00', 9, null, '2026-11-26T09:00'],
  ['a day that had none gets it when a hold ends', '2026-11-26T14:20', 9, '2026-11-25', '2026-11-26T14:20'],
  ['a day that had one waits for the next', '2026-11-26T14:20', 9, '2026-11-26', '2026-11-27T09:00'],
  ['a minute before six it goes', '2026-11-26T17:59', 9, null, '2026-11-26T17:59'],
  ['at six it waits for the morning', '2026-11-26T18:00', 9, null, '2026-11-27T09:00'],
  ['who wants it at eight in the evening gets it then', '2026-11-26T20:10', 20, null, '2026-11-26T20:10'],
  ['who wants it at six gets it then', '2026-11-26T18:30', 18, null, '2026-11-26T18:30'],
  ['and not before', '2026-11-26T17:00', 20, null, '2026-11-26T20:00'],
  ['the morning may be the one clocks changed in', '2026-10-24T21:00', 9, null, '2026-10-25T09:00'],
  [
    'who has flown west is not told twice on one date',
    '2026-11-26T10:00',
    9,
    '2026-11-27',
    '2026-11-27T09:00',
  ],
])('NUDGE-2: %s', (_, now, hour, toldOn, expected) => {
  const zone = 'Europe/Berlin';
  const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  const told = toldOn === null ? null : Temporal.PlainDate.from(toldOn);
  expect(replyDigestAt({ now: at(now), zone, hour, toldOn: told }).toString()).toBe(at(expected).toString());
});
