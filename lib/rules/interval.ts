import { logGamma } from './log-gamma';

/** Two standard deviations and a hair less: 95 of 100 such intervals hold the share they are about. */
const Z_95 = 1.959963984540054;

/** A share and what it may be, each from 0 to 1. */
export type Interval = readonly [low: number, high: number];

/**
 * PATTERN: the share behind `count` of `of`, as a 95 % Wilson score interval (Wilson 1927). It stays within 0 and 1 and is
 * honest for the small counts of a search, where the usual one is not. Nothing known (`of` 0) may be anything.
 */
export function wilson(count: number, of: number): Interval {
  if (of <= 0) return [0, 1];
  const share = count / of;
  const spread = Z_95 ** 2 / of;
  const middle = share + spread / 2;
  const half = Z_95 * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  // At none and at all of them the bound is exact, and rounding must not take it beyond.
  const low = count <= 0 ? 0 : (middle - half) / (1 + spread);
  const high = count >= of ? 1 : (middle + half) / (1 + spread);
  return [low, high];
}

/**
 * What the chance behind `successes` of `trials` may be: the 95 % credible interval under Jeffreys' prior, Beta(½, ½), with
 * the ends that Brown, Cai and DasGupta (2001) give it: 0 without a success and 1 without a failure.
 */
export function jeffreys(successes: number, trials: number): Interval {
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return [
    successes === 0 ? 0 : betaQuantile(0.025, a, b),
    successes === trials ? 1 : betaQuantile(0.975, a, b),
  ];
}

/** Where a Beta(a, b) has `share` of its weight below. By halving: sixty steps are exact to the last digit that shows. */
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The weight of Beta(a, b) below `x`: the regularised incomplete beta function, by its continued fraction. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction is quick on this side of the middle; the other side is its mirror.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;
const CLOSE = 1e-15;
const STEPS = 500;

/** Lentz's method for the continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8). */
function fraction(x: number, a: number, b: number): number {
  const kept = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    sum *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const step = d * c;
    sum *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return sum;
}
