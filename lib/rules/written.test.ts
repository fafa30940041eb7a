import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test, vi } from 'vitest';
import { writtenDate, writtenHour, writtenMoment } from './written';

afterEach(() => vi.restoreAllMocks());
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test.each([
  ['de-DE', 9, '09:00'],
  ['de-DE', 0, '00:00'],
  ['en-US', 9, '9:00 AM'],
  ['en-US', 23, '11:00 PM'],
])('in %s %i is written %s', (locale, hour, words) => expect(plain(writtenHour(hour, locale))).toBe(words));

test('a moment is written by the clocks of its zone, a date by none', () => {
  const at = Temporal.Instant.from('2026-11-30T23:30:00Z');
  const options = { day: 'numeric', month: 'short' } as const;
  expect(writtenMoment(at, { zone: 'Asia/Tokyo', locale: 'en-GB' }, options)).toBe('1 Dec');
  expect(writtenDate(Temporal.PlainDate.from('2026-11-30'), 'en-GB', options)).toBe('30 Nov');
});

/** How many formatters are made while `write` runs. */
function madeBy(write: () => void): number {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  write();
  const { length } = made.mock.calls;
  made.mockRestore();
  return length;
}
const OPTIONS = { day: 'numeric' } as const;
const DAY = Temporal.PlainDate.from('2026-11-30');
/** A locale that nobody asked for before. */
const rare = (at: number) => `en-u-ca-gregory-x-${at}`;

test('a formatter is made once, and all are made anew after five hundred', () => {
  const write = (at: number) => () => writtenDate(DAY, rare(at), OPTIONS);
  expect(madeBy(write(0))).toBe(1);
  expect(madeBy(write(0))).toBe(0);
  expect(madeBy(() => Array.from({ length: 400 }, (_, at) => write(at)()))).toBe(399);
  expect(madeBy(write(0))).toBe(0);
  expect(madeBy(() => Array.from({ length: 500 }, (_, at) => write(1000 + at)()))).toBe(500);
  expect(madeBy(write(0))).toBe(1);
});
