import { type Interval, wilson } from './interval';
import { INSIGHT_FROM } from './policy';
import type { Counted } from './tally';

/** Too few to say anything but how many are missing. */
type Counting = { state: 'counting'; count: number; toGo: number };

/** What a number of lengths is like: its middle one, the middle half, and the whole range. */
export type Spread =
  | Counting
  | { state: 'shown'; count: number; median: number; from: number; to: number; least: number; most: number };

/**
 * PIPE-5: the middle of lengths in whole days. Each value is one that was there: the lowest that at least the half (a
 * quarter, three quarters) of them do not exceed. Below five nothing is said.
 */
export function spreadOf(lengths: readonly ({ days: number } & Counted)[]): Spread {
  const ordered = lengths.toSorted((a, b) => a.days - b.days);
  const count = ordered.reduce((sum, one) => sum + (one.count ?? 1), 0);
  if (count < INSIGHT_FROM) return counting(count);
  const at = (share: number): number => {
    let passed = 0;
    const found = ordered.find((one) => {
      passed += one.count ?? 1;
      return passed >= share * count;
    });
    return found?.days ?? 0;
  };
  return {
    state: 'shown',
    count,
    ...{ median: at(0.5), from: at(0.25), to: at(0.75) },
    ...{ least: ordered[0]?.days ?? 0, most: ordered.at(-1)?.days ?? 0 },
  };
}

/** A share of so many, and what chance alone allows for; below five only how many are missing. */
export type Rate =
  | Counting
  | { state: 'shown'; count: number; of: number; share: number; interval: Interval };

/** PIPE-5: `count` of `of`, with its 95 % Wilson interval. */
export function rateOf(count: number, of: number): Rate {
  if (of < INSIGHT_FROM) return counting(of);
  return { state: 'shown', count, of, share: count / of, interval: wilson(count, of) };
}

const counting = (count: number): Counting => ({ state: 'counting', count, toGo: INSIGHT_FROM - count });
