import type { Weights } from './weighing';

/**
 * What the pieces of a text weigh, as the generated weights.json files keep it: where each label starts, from where on one
 * is given, the pieces with a space between, and for each in this order two signs a label: a number in base 90, so many
 * `unit`s above the middle. Two long strings are read twice as fast as an entry for each piece. `npm run reading -- learn`
 * writes them, from bin/reading.
 */
export type LearntTable<Label extends string> = {
  start: Record<Label, number>;
  clear: number;
  unit: number;
  pieces: string;
  words: string;
};

const BASE = 90;
const MIDDLE = (BASE * BASE) / 2;
/** The first of the signs: from here on none needs to be escaped in JSON. */
const FIRST = '#'.charCodeAt(0);
/** A backslash would have to be, and stands for the sign after the last. */
const BACKSLASH = '\\'.charCodeAt(0);

const signFor = (digit: number) =>
  String.fromCharCode(digit + FIRST === BACKSLASH ? BASE + FIRST : digit + FIRST);
const digitOf = (code: number) => (code === BASE + FIRST ? BACKSLASH : code) - FIRST;

/** A number of units as two signs; what is out of their reach is as far as they reach. */
export function written(units: number): string {
  const number = Math.max(0, Math.min(BASE * BASE - 1, Math.round(units) + MIDDLE));
  return signFor(Math.floor(number / BASE)) + signFor(number % BASE);
}

export function weightsFrom<Label extends string>(
  labels: readonly Label[],
  { start, clear, unit, pieces, words }: LearntTable<Label>,
): Weights<Label> {
  const rows = new Map(pieces.split(' ').map((piece, row) => [piece, row]));
  const grid = new Float32Array(rows.size * labels.length);
  for (let at = 0; at < grid.length; at += 1) {
    const number = digitOf(words.charCodeAt(2 * at)) * BASE + digitOf(words.charCodeAt(2 * at + 1));
    grid[at] = (number - MIDDLE) * unit;
  }
  return { labels, start, clear, rows, grid };
}
