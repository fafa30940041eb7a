import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysShown, firstWeekday, moved } from './calendar';

const day = (text: string) => Temporal.PlainDate.from(text);
const shown = (text: string, span: 'month' | 'week', first: number) => {
  const days = daysShown(day(text), span, first);
  return [days[0]?.toString(), days.at(-1)?.toString(), days.length];
};

describe('the days that are shown', () => {
  test.each([
    ['2026-11-30', 'month', 1, ['2026-10-26', '2026-12-06', 42]],
    ['2026-11-30', 'month', 7, ['2026-11-01', '2026-12-05', 35]],
    // A month of four weeks that begins on a Monday.
    ['2027-02-10', 'month', 1, ['2027-02-01', '2027-02-28', 28]],
    ['2027-02-10', 'month', 7, ['2027-01-31', '2027-03-06', 35]],
    ['2028-02-29', 'month', 1, ['2028-01-31', '2028-03-05', 35]],
    ['2026-11-29', 'week', 1, ['2026-11-23', '2026-11-29', 7]],
    ['2026-11-30', 'week', 1, ['2026-11-30', '2026-12-06', 7]],
    ['2026-11-29', 'week', 7, ['2026-11-29', '2026-12-05', 7]],
    // The days of a year's end, and those in which clocks change.
    ['2026-12-31', 'week', 1, ['2026-12-28', '2027-01-03', 7]],
    ['2026-10-25', 'week', 1, ['2026-10-19', '2026-10-25', 7]],
  ] as const)('of %s, a %s from weekday %i: %j', (text, span, first, expected) => {
    expect(shown(text, span, first)).toEqual(expected);
  });
});

test.each([
  ['2026-10-31', 'month', 1, '2026-11-30'],
  ['2026-03-31', 'month', -1, '2026-02-28'],
  ['2026-12-15', 'month', 1, '2027-01-15'],
  ['2026-12-28', 'week', 1, '2027-01-04'],
  ['2026-01-03', 'week', -1, '2025-12-27'],
] as const)('%s, one %s on (%i), is %s', (text, span, by, expected) => {
  expect(moved(day(text), span, by).toString()).toBe(expected);
});

test.each([
  ['en-GB', 1],
  ['en-US', 7],
  ['de-DE', 1],
  ['ja-JP', 7],
  ['en', 1],
])('a week in %s begins on weekday %i', (locale, first) => {
  expect(firstWeekday(locale)).toBe(first);
});
