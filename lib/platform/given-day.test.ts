import { expect, test } from 'vitest';
import { dayGiven } from './given-day';

test.each([
  ['1970-01-01', true],
  ['2026-11-23', true],
  ['1969-12-31', false],
  ['0026-11-23', false],
  ['0001-01-01', false],
  ['0000-01-01', false],
  ['2026-02-30', false],
])('%s is a day that somebody means: %s', (day, is) =>
  expect(dayGiven('Write a day.').safeParse(day).success).toBe(is),
);
