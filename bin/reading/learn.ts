import { sequence, shuffled } from '@/bin/tone/learn';
import type { Weighed, Weights } from '@/lib/language/weighing';

// How the generated weights of lib/language/feedback and lib/language/thoughts come about, in a fixed order, so that the same
// texts always give the same table.

/** Pieces, and which of them there are at all. */
export type Example<Label extends string> = { pieces: Weighed; labels: ReadonlySet<Label> };
export type Learnt<Label extends string> = Omit<Weights<Label>, 'clear'>;

const ROUNDS = 20;
const STEP = 0.3;
const START_STEP = 0.02;
/** What is met only once teaches nothing. */
const SEEN_AT_LEAST = 2;

/**
 * Of texts that have exactly one of the labels: multinomial logistic regression. `draw` says how strongly a weight is drawn
 * back to nothing.
 */
export function learn<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
  draw: number,
): Learnt<Label> {
  const { pieces, rows, begins, rowAt, valueAt } = numbered(examples);
  const many = labels.length;
  // Of each piece the weight for each label, and beside them how far each has walked: what is asked for at once lies together.
  const wide = 2 * many;
  const weights = new Float64Array(pieces.length * wide);
  for (let path = many; path < weights.length; path += wide) weights.fill(1, path, path + many);
  const points = new Float64Array(many);
  const start = labels.map(() => 0);
  const offs = new Float64Array(many);
  const inOrder = orders(examples.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of inOrder(round)) {
      const [from, to] = [begins[text] ?? 0, begins[text + 1] ?? 0];
      points.fill(0);
      for (let at = from; at < to; at += 1) {
        const row = (rowAt[at] ?? 0) * wide;
        const value = valueAt[at] ?? 0;
        for (let label = 0; label < many; label += 1)
          points[label] = (points[label] ?? 0) + (weights[row + label] ?? 0) * value;
      }
      for (let label = 0; label < many; label += 1)
        points[label] = (points[label] ?? 0) + (start[label] ?? 0);
      for (const [label, chance] of chances([...points]).entries()) {
        const off = chance - (examples[text]?.labels.has(labels[label] as Label) ? 1 : 0);
        start[label] = (start[label] ?? 0) - START_STEP * off;
        offs[label] = off;
      }
      for (let at = from; at < to; at += 1) {
        const row = (rowAt[at] ?? 0) * wide;
        const value = valueAt[at] ?? 0;
        for (let label = 0; label < many; label += 1) {
          const place = row + label;
          const weight = weights[place] ?? 0;
          const pull = (offs[label] ?? 0) * value + draw * weight;
          const walked = (weights[place + many] ?? 1) + pull * pull;
          weights[place + many] = walked;
          weights[place] = weight - (STEP / Math.sqrt(walked)) * pull;
        }
      }
    }
  }
  const grid = new Float32Array(pieces.length * many);
  for (const row of pieces.keys()) grid.set(weights.subarray(row * wide, row * wide + many), row * many);
  return { labels, start: named(labels, start), rows, grid };
}

/**
 * The pieces that more than one text has, numbered by their rows, and the texts in these numbers: those of the text at
 * `place` stand between `begins[place]` and the next beginning, each with how much it counts.
 */
export type Numbered = {
  pieces: string[];
  rows: Map<string, number>;
  begins: Uint32Array;
  rowAt: Uint32Array;
  valueAt: Float64Array;
};

/** A text's pieces in numbers that are the same whichever others it is learned with: it is learned from a dozen times. */
type Known = { numbers: Uint32Array; values: Float64Array };
const NUMBERS = new Map<string, number>();
const PIECES: string[] = [];
const KNOWN = new WeakMap<Weighed, Known>();

function known(weighed: Weighed): Known {
  const before = KNOWN.get(weighed);
  if (before) return before;
  const numbers = Uint32Array.from(weighed.keys(), (piece) => {
    const number = NUMBERS.get(piece) ?? PIECES.push(piece) - 1;
    NUMBERS.set(piece, number);
    return number;
  });
  const made = { numbers, values: Float64Array.from(weighed.values()) };
  KNOWN.set(weighed, made);
  return made;
}

/** Numbers the texts to learn from; `begins` has one number more than there are texts. */
export function numbered(examples: readonly Example<string>[]): Numbered {
  const texts = examples.map(({ pieces }) => known(pieces));
  const seen = new Uint32Array(PIECES.length);
  for (const { numbers } of texts)
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      seen[number] = (seen[number] ?? 0) + 1;
    }
  const rowOf = new Int32Array(PIECES.length).fill(-1);
  const pieces: string[] = [];
  const begins = new Uint32Array(texts.length + 1);
  const most = texts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const [rowAt, valueAt] = [new Uint32Array(most), new Float64Array(most)];
  let count = 0;
  for (const [place, { numbers, values }] of texts.entries()) {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if ((seen[number] ?? 0) < SEEN_AT_LEAST) continue;
      if (rowOf[number] === -1) rowOf[number] = pieces.push(PIECES[number] ?? '') - 1;
      rowAt[count] = rowOf[number] ?? 0;
      valueAt[count] = values[at] ?? 0;
      count += 1;
    }
    begins[place + 1] = count;
  }
  const rows = new Map(pieces.map((piece, row) => [piece, row]));
  return { pieces, rows, begins, rowAt: rowAt.subarray(0, count), valueAt: valueAt.subarray(0, count) };
}

/** Places in an order that looks like chance, another one for each round, and the same ones each time. */
export function orders(length: number): (round: number) => Uint32Array {
  const next = sequence();
  const places = Array.from({ length }, (_, place) => place);
  const made: Uint32Array[] = [];
  return (round) => {
    while (made.length <= round) made.push(Uint32Array.from(shuffled(places, next)));
    return made[round] ?? new Uint32Array();
  };
}

function chances(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return grown.map((one) => one / sum);
}

/** A twentieth more or less is the same weight. */
export const toTwentieth = (weight: number) => Math.round(weight * 20) / 20;

const named = <Label extends string>(labels: readonly Label[], start: readonly number[]) =>
  Object.fromEntries(labels.map((label, at) => [label, toTwentieth(start[at] ?? 0)])) as Record<
    Label,
    number
  >;
