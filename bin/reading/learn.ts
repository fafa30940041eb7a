import { sequence, shuffled } from '@/bin/tone/learn';
import type { Weighed, Weights } from '@/lib/language/weighing';

// How the generated weights of lib/language/feedback and lib/language/thoughts come about: logistic regression over the
// pieces of the labelled texts, in a fixed order, so that the same texts always give the same table.

/** Pieces, and which of them there are at all. */
export type Example<Label extends string> = { pieces: Weighed; labels: ReadonlySet<Label> };
export type Learnt<Label extends string> = Pick<Weights<Label>, 'start' | 'pieces'>;

export type How<Label extends string> = {
  /** A text has any number of the labels, or exactly one. */
  apart: boolean;
  /** How strongly a weight is drawn back to nothing. */
  draw: number;
  /** Whether a piece may weigh for or against a label. */
  may?: (piece: string, label: Label) => boolean;
};

const ROUNDS = 20;
const STEP = 0.3;
const START_STEP = 0.02;
/** What is met only once teaches nothing. */
const SEEN_AT_LEAST = 2;
/** What weighs less is left out of the table. */
const WEIGHS_AT_LEAST = 0.1;

export function learn<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
  { apart, draw, may = () => true }: How<Label>,
): Learnt<Label> {
  const pieces = piecesOf(examples);
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  const known = examples.map((example) => {
    const met = [...example.pieces].flatMap(([piece, value]): [number, number][] => {
      const place = places.get(piece);
      return place === undefined ? [] : [[place, value]];
    });
    return { met, is: labels.map((label) => (example.labels.has(label) ? 1 : 0)) };
  });
  const fixed = labels.map((label) => Uint8Array.from(pieces, (piece) => (may(piece, label) ? 1 : 0)));
  const weights = labels.map(() => new Float64Array(pieces.length));
  const paths = labels.map(() => new Float64Array(pieces.length).fill(1));
  const start = labels.map(() => 0);
  const next = sequence();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { met, is } of shuffled(known, next)) {
      const points = labels.map((_, label) => {
        const own = weights[label] ?? [];
        return met.reduce((sum, [place, value]) => sum + (own[place] ?? 0) * value, start[label] ?? 0);
      });
      for (const [label, chance] of (apart ? chancesApart(points) : chances(points)).entries()) {
        const off = chance - (is[label] ?? 0);
        start[label] = (start[label] ?? 0) - START_STEP * off;
        move({ weights: weights[label], path: paths[label], fixed: fixed[label] }, met, { off, draw });
      }
    }
  }
  return { start: named(labels, start), pieces: rounded(labels, pieces, weights) };
}

type OfLabel = { weights?: Float64Array; path?: Float64Array; fixed?: Uint8Array };

function move(
  { weights = new Float64Array(), path = weights, fixed = new Uint8Array() }: OfLabel,
  met: readonly [number, number][],
  { off, draw }: { off: number; draw: number },
): void {
  for (const [place, value] of met) {
    if (!fixed[place]) continue;
    const weight = weights[place] ?? 0;
    const pull = off * value + draw * weight;
    const walked = (path[place] ?? 1) + pull * pull;
    path[place] = walked;
    weights[place] = weight - (STEP / Math.sqrt(walked)) * pull;
  }
}

function piecesOf(examples: readonly Example<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const { pieces } of examples)
    for (const piece of pieces.keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts].flatMap(([piece, count]) => (count >= SEEN_AT_LEAST ? [piece] : []));
}

const chancesApart = (points: readonly number[]) => points.map((point) => 1 / (1 + Math.exp(-point)));

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

function rounded<Label extends string>(
  labels: readonly Label[],
  pieces: readonly string[],
  weights: readonly Float64Array[],
): Map<string, [Label, number][]> {
  return new Map(
    pieces.flatMap((piece, place) => {
      const kept = labels.flatMap((label, at): [Label, number][] => {
        const weight = toTwentieth(weights[at]?.[place] ?? 0);
        return Math.abs(weight) < WEIGHS_AT_LEAST ? [] : [[label, weight]];
      });
      return kept.length > 0 ? [[piece, kept] as const] : [];
    }),
  );
}
