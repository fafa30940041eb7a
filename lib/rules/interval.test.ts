import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { betaBelow, betaQuantile, jeffreys, wilson } from './interval';

describe('PATTERN: what a share may be (Wilson, 95 %)', () => {
  // From the formula in Wilson (1927), reckoned by hand to four digits.
  it.each([
    [0, 5, 0, 0.4345],
    [3, 5, 0.2307, 0.8824],
    [5, 5, 0.5655, 1],
    [1, 10, 0.0179, 0.4042],
    [4, 10, 0.1682, 0.6873],
    [10, 25, 0.234, 0.5926],
  ])('%i of %i: %f to %f', (count, of, low, high) => {
    const [from, to] = wilson(count, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it.each([0, -1])('is anything where nothing is known: of %i', (of) =>
    expect(wilson(0, of)).toEqual([0, 1]),
  );

  it('is exactly none at the low end of none, and all at the high end of all', () => {
    expect(wilson(0, 7)[0]).toBe(0);
    expect(wilson(7, 7)[1]).toBe(1);
  });

  it('holds the share, stays within 0 and 1, and is narrower with more of the same', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (count, others) => {
        const of = count + others;
        fc.pre(of > 0);
        const [low, high] = wilson(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        const [lower, higher] = wilson(10 * count, 10 * of);
        expect(higher - lower).toBeLessThan(high - low);
      }),
    ));
});

describe('the beta distribution, beside an independent library', () => {
  const shape = fc.double({ min: 0.5, max: 300, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it('has the same weight below a point', () =>
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(betaBelow(x, a, b)).toBeCloseTo(jstat.beta.cdf(x, a, b), 7);
      }),
    ));

  it('has the quantile that its weight says', () =>
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        expect(betaBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }),
    ));

  it('has all its weight between 0 and 1', () => {
    expect(betaBelow(-1, 2, 3)).toBe(0);
    expect(betaBelow(2, 2, 3)).toBe(1);
  });

  it('is nothing below 0 and everything below 1', () => {
    expect(betaBelow(0, 2, 3)).toBe(0);
    expect(betaBelow(1, 2, 3)).toBe(1);
  });

  it.each([
    [1, 20],
    [3, 40],
    [19, 20],
  ])('gives %i of %i the interval of Jeffreys', (successes, trials) => {
    const [low, high] = jeffreys(successes, trials);
    expect(low).toBeCloseTo(jstat.beta.inv(0.025, successes + 0.5, trials - successes + 0.5), 6);
    expect(high).toBeCloseTo(jstat.beta.inv(0.975, successes + 0.5, trials - successes + 0.5), 6);
  });

  it('ends at 0 without a success and at 1 without a failure', () => {
    expect(jeffreys(0, 20)[0]).toBe(0);
    expect(jeffreys(20, 20)[1]).toBe(1);
  });
});
