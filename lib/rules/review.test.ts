import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { monthToReview, type ReviewedEntry, reviewOf } from './review';

const day = (text: string) => Temporal.PlainDate.from(text);
const entry = (rejectedOn: string, over: Partial<ReviewedEntry> = {}): ReviewedEntry => ({
  rejectedOn: day(rejectedOn),
  themes: [],
  oneThing: null,
  ...over,
});
const february = Temporal.PlainYearMonth.from('2028-02');

describe('REVIEW: once a month', () => {
  it.each([
    ['2028-02-29', '2028-01'],
    ['2028-03-01', '2028-02'],
    ['2028-03-31', '2028-02'],
    ['2028-01-01', '2027-12'],
  ])('is ready on %s for %s', (today, month) => expect(monthToReview(day(today)).toString()).toBe(month));

  it('takes the entries of the month from its first to its last day', () =>
    expect(
      reviewOf(
        february,
        ['2028-01-31', '2028-02-01', '2028-02-29', '2028-03-01'].map((date) => entry(date)),
      )?.entries,
    ).toBe(2));

  it('counts a theme once an entry, the most frequent first, and keeps the one things that were written', () =>
    expect(
      reviewOf(february, [
        entry('2028-02-02', { themes: ['pay'], oneThing: ' Name a range first. ' }),
        entry('2028-02-03', { themes: ['culture', 'culture'], oneThing: '  ' }),
        entry('2028-02-04', { themes: ['culture', 'pay'] }),
        entry('2028-02-05', { themes: ['culture'] }),
      ]),
    ).toEqual({
      month: february,
      entries: 4,
      themes: [
        { theme: 'culture', count: 3 },
        { theme: 'pay', count: 2 },
      ],
      oneThings: ['Name a range first.'],
    }));

  it('has nothing to say about a month without entries', () => {
    expect(reviewOf(february, [])).toBeNull();
    expect(reviewOf(february, [entry('2027-02-10')])).toBeNull();
  });
});
