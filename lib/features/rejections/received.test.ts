import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { receivedAtOf } from '@/lib/features/rejections/received';

const zone = 'Europe/Berlin';
const now = Temporal.Instant.from('2026-10-25T11:00:00Z');

test.each([
  ['just now is now', { when: 'just-now' }, '2026-10-25T11:00:00Z'],
  ['earlier today is on the local date', { when: 'earlier-today', time: '08:30' }, '2026-10-25T07:30:00Z'],
  ['yesterday is the local date before', { when: 'yesterday', time: '17:00' }, '2026-10-24T15:00:00Z'],
  ['another day is as picked', { when: 'pick', date: '2026-10-01', time: '09:00' }, '2026-10-01T07:00:00Z'],
  [
    'an hour that comes twice means the later',
    { when: 'earlier-today', time: '02:30' },
    '2026-10-25T01:30:00Z',
  ],
] as const)('%s', (_, said, expected) => {
  expect(receivedAtOf(said, now, zone).toString()).toBe(expected);
});

test('an hour whose second coming is still ahead means the first', () => {
  const between = Temporal.Instant.from('2026-10-25T00:45:00Z');
  expect(receivedAtOf({ when: 'earlier-today', time: '02:30' }, between, zone).toString()).toBe(
    '2026-10-25T00:30:00Z',
  );
});

test('yesterday, chosen before midnight and sent after it, is the day that was meant', () => {
  const pastMidnight = Temporal.Instant.from('2026-11-29T00:03:00+01:00');
  const chosen = { when: 'yesterday', time: '17:00', today: '2026-11-28' } as const;
  expect(receivedAtOf(chosen, pastMidnight, zone).toString()).toBe('2026-11-27T16:00:00Z');
  const earlier = { ...chosen, when: 'earlier-today' } as const;
  expect(receivedAtOf(earlier, pastMidnight, zone).toString()).toBe('2026-11-28T16:00:00Z');
  // A form that lay open for days says nothing about what was meant.
  const old = { ...chosen, today: '2026-11-20' } as const;
  expect(receivedAtOf(old, pastMidnight, zone).toString()).toBe('2026-11-28T16:00:00Z');
});
