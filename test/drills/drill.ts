import { writeFileSync } from 'node:fs';

// What the drills have in common: what they were told, dice that fall the same way again, and a summary.

type Told = { summary: string; programs: string } & Record<string, number | string>;

const told = JSON.parse(process.env.REBOUND_DRILL ?? '{}') as Told;

/** A number that `npm run drill` was told, or its usual one. */
export function option(name: string): number {
  const value = told[name];
  if (typeof value !== 'number')
    throw new Error('A drill is run by npm run drill, which says how long it is.');
  return value;
}

/** The folder of the compiled programs. */
export const programs = () => told.programs;

/** Writes the summary that stands at the end of the run: figures, then what broke. */
export function summarise(
  title: string,
  figures: Record<string, string | number>,
  broken: readonly string[],
) {
  const lines = [
    title,
    ...Object.entries(figures).map(([what, value]) => `  ${what.padEnd(46)} ${value}`),
    ...broken.map((promise) => `✗ ${promise}`),
    ...(broken.length === 0 ? ['  every promise kept'] : []),
  ];
  writeFileSync(told.summary, `${lines.join('\n')}\n`);
}

/** Dice with a memory: the same seed gives the same throws. */
export type Dice = {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `sides`. */
  upTo(sides: number): number;
  one<T>(of: readonly [T, ...T[]]): T;
};

/** Mulberry32: small, and good enough to scatter requests. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (sides: number) => Math.floor(next() * sides);
  return { next, upTo, one: (of) => of[upTo(of.length)] ?? of[0] };
}
