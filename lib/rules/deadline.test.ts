import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlineInWords } from './deadline';

describe('a deadline', () => {
  const today = Temporal.PlainDate.from('2026-11-30');
  it.each([
    ['2026-11-28', '2 days ago'],
    ['2026-11-29', 'yesterday'],
    ['2026-11-30', 'today'],
    ['2026-12-01', 'tomorrow'],
    ['2026-12-02', 'in 2 days'],
    ['2027-11-30', 'in 365 days'],
  ])('of %s is %s', (day, words) => {
    expect(deadlineInWords(Temporal.PlainDate.from(day), today)).toBe(words);
  });
});
