import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { copyWaitAfter, MOST_FAILED_LOOKS, nextLook } from './mailbox-visits';

test('a copy is tried for about four days, less and less often, and then given up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => copyWaitAfter(tries) ?? 0);
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
  expect(days).toBeGreaterThan(4);
  expect(days).toBeLessThan(5);
  expect(copyWaitAfter(9)).toBeNull();
});

const SENT = Temporal.Instant.from('2026-11-26T10:00:00Z');

test.each([
  ['in the first minute: in an hour', 0, 0, 1],
  ['just before two days: in an hour', 47.9, 0, 1],
  ['at two days: in six hours', 48, 0, 6],
  ['just before two weeks: in six hours', 14 * 24 - 1, 0, 6],
  ['at two weeks: in a day', 14 * 24, 0, 24],
  ['after one failure: in two hours', 1, 1, 2],
  ['after three: in eight', 1, 3, 8],
  ['after ten: in a day', 1, 10, 24],
  ['late, after one: still in a day', 20 * 24, 1, 24],
])('a thread is looked at, %s', (_, hours, failures, wait) => {
  const now = SENT.add({ minutes: Math.round(hours * 60) });
  expect(nextLook({ sentAt: SENT, failures, now })?.toString()).toBe(now.add({ hours: wait }).toString());
});

test.each([
  ['six weeks on', 42 * 24, 0],
  ['less than a day before that', 41 * 24 + 1, 0],
  ['once it did not let us in twelve times in a row', 1, MOST_FAILED_LOOKS],
])('a thread is looked at no more, %s', (_, hours, failures) => {
  expect(nextLook({ sentAt: SENT, failures, now: SENT.add({ hours }) })).toBeNull();
});
