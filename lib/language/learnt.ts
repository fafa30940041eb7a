import type { Weights } from './weighing';

/**
 * What the pieces of a text weigh, as the generated weights.json files keep it: where each label starts, from where on one
 * is given, and for each piece a word of two signs a label, in the order of the labels: a number in base 90, so many
 * `unit`s above the middle. `npm run reading -- learn` writes them, from bin/reading.
 */
export type LearntTable<Label extends string> = {
  start: Record<Label, number>;
  clear: number;
  unit: number;
  pieces: Record<string, string>;
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
  { start, clear, unit, pieces }: LearntTable<Label>,
): Weights<Label> {
  const all = Object.entries(pieces);
  const grid = new Float32Array(all.length * labels.length);
  const rows = new Map<string, number>();
  for (const [row, [piece, word]] of all.entries()) {
    rows.set(piece, row);
    for (let place = 0; place < labels.length; place += 1) {
      const number = digitOf(word.charCodeAt(2 * place)) * BASE + digitOf(word.charCodeAt(2 * place + 1));
      grid[row * labels.length + place] = (number - MIDDLE) * unit;
    }
  }
  return { labels, start, clear, rows, grid };
}
