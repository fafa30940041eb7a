import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOf, dateOfDay, instantOf, plainDateOf, shiftSeconds } from '@/lib/platform/clock';

test.each([
  [undefined, 0],
  ['', 0],
  ['PT49H', 49 * 3600],
  ['P3D', 3 * 86_400],
  ['-PT1H', -3600],
  ['PT0.5S', 1],
])('reads the shift %s as %d seconds', (duration, seconds) => {
  expect(shiftSeconds(duration)).toBe(seconds);
});

test.each(['49h', 'P', 'tomorrow'])('refuses the shift %s and says what one looks like', (duration) => {
  expect(() => shiftSeconds(duration)).toThrow(/PT49H/);
});

test('carries instants and days to the driver and back unchanged', () => {
  const instant = Temporal.Instant.from('2026-11-01T05:59:59.999Z');
  expect(instantOf(dateOf(instant)).equals(instant)).toBe(true);
  const leapDay = Temporal.PlainDate.from('2028-02-29');
  expect(plainDateOf(dateOfDay(leapDay)).equals(leapDay)).toBe(true);
});
