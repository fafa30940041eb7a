import { describe, expect, test } from 'vitest';
import { inFlightAmong } from './flights';

describe('PIPE-1: how many were in flight on a day', () => {
  const flights = [
    { from: '2026-02-01', to: '2026-02-01' },
    { from: '2026-01-20', to: null },
    { from: '2026-01-10', to: '2026-02-01' },
    { from: null, to: '2026-02-01' },
  ];
  test.each([
    ['2026-01-09', 0],
    ['2026-01-10', 1],
    ['2026-01-20', 2],
    ['2026-02-01', 3],
    ['2026-02-02', 1],
  ])('%s: %i', (day, count) => {
    expect(inFlightAmong(flights)(day)).toBe(count);
  });

  test('none of none', () => {
    expect(inFlightAmong([])('2026-01-01')).toBe(0);
  });
});
