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
  const { pieces, rows, texts } = numbered(examples);
  const known = texts.map((text, place) => ({
    ...text,
    is: labels.map((label) => (examples[place]?.labels.has(label) ? 1 : 0)),
  }));
  const weights = labels.map(() => new Float64Array(pieces.length));
  const paths = labels.map(() => new Float64Array(pieces.length).fill(1));
  const start = labels.map(() => 0);
  const next = sequence();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of shuffled(known, next)) {
      const points = labels.map((_, label) => pointOf(text, weights[label]) + (start[label] ?? 0));
      for (const [label, chance] of chances(points).entries()) {
        const off = chance - (text.is[label] ?? 0);
        start[label] = (start[label] ?? 0) - START_STEP * off;
        move({ weights: weights[label], path: paths[label] }, text, { off, draw });
      }
    }
  }
  const grid = new Float32Array(pieces.length * labels.length);
  for (const [place, own] of weights.entries())
    for (const [row, weight] of own.entries()) grid[row * labels.length + place] = weight;
  return { labels, start: named(labels, start), rows, grid };
}

/** The pieces of a text as the numbers of their rows, with how much each counts. */
export type Numbered = { rows: Uint32Array; values: Float64Array };

/** The pieces that more than one text has, numbered, and the texts in these numbers. */
export function numbered(examples: readonly Example<string>[]): {
  pieces: string[];
  rows: Map<string, number>;
  texts: Numbered[];
} {
  const pieces = piecesOf(examples);
  const rows = new Map(pieces.map((piece, row) => [piece, row]));
  const texts = examples.map((example) => {
    const met: Numbered = {
      rows: new Uint32Array(example.pieces.size),
      values: new Float64Array(example.pieces.size),
    };
    let count = 0;
    for (const [piece, value] of example.pieces) {
      const row = rows.get(piece);
      if (row === undefined) continue;
      met.rows[count] = row;
      met.values[count] = value;
      count += 1;
    }
    return { rows: met.rows.slice(0, count), values: met.values.slice(0, count) };
  });
  return { pieces, rows, texts };
}

/** What weights give a text. */
export function pointOf({ rows, values }: Numbered, weights = new Float64Array()): number {
  let point = 0;
  for (let at = 0; at < rows.length; at += 1) point += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return point;
}

type OfLabel = { weights?: Float64Array; path?: Float64Array };

function move(
  { weights = new Float64Array(), path = weights }: OfLabel,
  { rows, values }: Numbered,
  { off, draw }: { off: number; draw: number },
): void {
  // By numbers, as what walks over entries makes an object for each of some billion steps.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const weight = weights[row] ?? 0;
    const pull = off * (values[at] ?? 0) + draw * weight;
    const walked = (path[row] ?? 1) + pull * pull;
    path[row] = walked;
    weights[row] = weight - (STEP / Math.sqrt(walked)) * pull;
  }
}

function piecesOf(examples: readonly Example<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const { pieces } of examples)
    for (const piece of pieces.keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts].flatMap(([piece, count]) => (count >= SEEN_AT_LEAST ? [piece] : []));
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
