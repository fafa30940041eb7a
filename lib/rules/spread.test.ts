import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, spreadOf } from './spread';

const days = (...all: number[]) => all.map((one) => ({ days: one }));

describe('the middle of lengths', () => {
  it.each([
    [0, { state: 'counting', count: 0, toGo: 5 }],
    [4, { state: 'counting', count: 4, toGo: 1 }],
    [5, { state: 'shown', count: 5 }],
  ])('says nothing below five: %i', (count, says) =>
    expect(spreadOf([{ days: 3, count }])).toMatchObject(says),
  );

  it('is one that was there', () =>
    expect(spreadOf(days(9, 1, 3, 7, 40))).toEqual({
      ...{ state: 'shown', count: 5, median: 7, from: 3, to: 9, least: 1, most: 40 },
    }));

  it('is the lower of two in the middle', () =>
    expect(spreadOf(days(1, 2, 3, 4, 5, 6))).toMatchObject({ median: 3, from: 2, to: 5 }));

  const lengths = fc.array(
    fc.record({ days: fc.integer({ min: 0, max: 300 }), count: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 30 },
  );

  it('is in order, and the same however it is counted', () =>
    fc.assert(
      fc.property(lengths, (all) => {
        const spread = spreadOf(all);
        const apart = all.flatMap((one) => Array.from({ length: one.count }, () => ({ days: one.days })));
        expect(spreadOf(apart)).toEqual(spread);
        fc.pre(spread.state === 'shown');
        const { least, from, median, to, most } = spread;
        expect([least, from, median, to, most]).toEqual(
          [least, from, median, to, most].toSorted((a, b) => a - b),
        );
      }),
    ));

  it('a longer one never makes it shorter', () =>
    fc.assert(
      fc.property(lengths, (all) => {
        const [before, after] = [spreadOf(all), spreadOf([...all, { days: 301, count: 1 }])];
        fc.pre(before.state === 'shown' && after.state === 'shown');
        expect(after.median).toBeGreaterThanOrEqual(before.median);
        expect(after.least).toBe(before.least);
      }),
    ));
});

describe('a share', () => {
  it.each([
    [2, 4, { state: 'counting', count: 4, toGo: 1 }],
    [0, 0, { state: 'counting', count: 0, toGo: 5 }],
    [2, 5, { state: 'shown', count: 2, of: 5, share: 0.4 }],
  ])('%i of %i', (count, of, says) => expect(rateOf(count, of)).toMatchObject(says));
});
