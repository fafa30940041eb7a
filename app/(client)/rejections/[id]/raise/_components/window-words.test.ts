import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { untilWords, windowWords } from './window-words';

// A no that came in Berlin; the window is over when 5 December begins there.
const until = Temporal.Instant.from('2026-12-05T00:00:00+01:00');
const from = Temporal.Instant.from('2026-11-24T00:00:00+01:00');
const in24 = (zone: string) => ({ zone, locale: 'en-GB' });

test.each([
  ['Europe/Berlin', 'The last day to send it is 4 December 2026.'],
  [
    'America/Los_Angeles',
    'The last day to send it is 4 December 2026, which ends on Friday 4 December at 15:00 for you.',
  ],
  [
    'Asia/Tokyo',
    'The last day to send it is 4 December 2026, which ends on Saturday 5 December at 08:00 for you.',
  ],
])('the last day is reckoned in the rejection’s zone and told to a viewer in %s (PUSH-1)', (zone, words) => {
  expect(untilWords(until, 'Europe/Berlin', in24(zone))).toBe(words);
});

test('a window is told from its first day to its last', () => {
  expect(windowWords({ from, until }, 'Europe/Berlin', in24('Europe/Berlin'))).toBe(
    'You can send it from 24 November 2026. The last day to send it is 4 December 2026.',
  );
  expect(windowWords({ from, until: null }, 'Europe/Berlin', in24('Europe/Berlin'))).toBe(
    'You can send it from 24 November 2026.',
  );
});
