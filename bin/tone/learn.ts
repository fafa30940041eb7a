import { piecesOf, READINGS, type Reading, shareOf, type Weighing } from '@/lib/rules/hearing';
import { sentencesOf } from '@/lib/rules/sentences';
import type { Labelled } from '@/lib/rules/tone/labelled';

// How the weights of lib/rules/tone/weights.ts come about: multinomial logistic regression over the pieces of the
// labelled sentences, in a fixed order, so that the same sentences always give the same table.

const ROUNDS = 20;
const STEP = 0.3;
const START_STEP = 0.02;
/** How strongly a weight is drawn back to nothing. */
const DRAW = 0.006;
/** What weighs less, in tenths, is left out of the table. */
const WEIGHS_AT_LEAST = 2;

type Example = { pieces: string[]; share: number; is: number };

export function learn(labelled: readonly Labelled[]): Weighing {
  const examples = labelled.map(exampleOf);
  const seen = new Set(examples.flatMap(({ pieces }) => pieces));
  const none = () => READINGS.map(() => 0);
  const weights = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const piece of seen) {
    weights.set(piece, none());
    moved.set(
      piece,
      READINGS.map(() => 1),
    );
  }
  const start = none();
  const next = sequence();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { pieces, share, is } of shuffled(examples, next)) {
      const known = pieces.flatMap((piece) => {
        const weight = weights.get(piece);
        const path = moved.get(piece);
        return weight && path ? [{ weight, path }] : [];
      });
      const points = start.map((from, reading) =>
        known.reduce((sum, { weight }) => sum + (weight[reading] ?? 0) * share, from),
      );
      for (const [reading, chance] of chancesOf(points).entries()) {
        const off = chance - (reading === is ? 1 : 0);
        start[reading] = (start[reading] ?? 0) - START_STEP * off;
        for (const { weight, path } of known) {
          const pull = off * share + DRAW * (weight[reading] ?? 0);
          path[reading] = (path[reading] ?? 1) + pull * pull;
          weight[reading] = (weight[reading] ?? 0) - (STEP / Math.sqrt(path[reading] ?? 1)) * pull;
        }
      }
    }
  }
  return { start: named(start), pieces: rounded(weights) };
}

function exampleOf({ reading, text }: Labelled): Example {
  const pieces = new Set(sentencesOf(text).flatMap((sentence) => [...piecesOf(sentence)]));
  return { pieces: [...pieces], share: shareOf(pieces), is: READINGS.indexOf(reading) };
}

function chancesOf(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return grown.map((one) => one / sum);
}

const named = (start: readonly number[]) =>
  Object.fromEntries(
    READINGS.map((reading, at) => [reading, Math.round((start[at] ?? 0) * 100) / 100]),
  ) as Record<Reading, number>;

/** In tenths, without what weighs next to nothing. */
const rounded = (weights: Map<string, number[]>): Weighing['pieces'] =>
  new Map(
    [...weights].flatMap(([piece, weight]) => {
      const kept = READINGS.flatMap((reading, at) => {
        const one = Math.round((weight[at] ?? 0) * 10);
        return Math.abs(one) < WEIGHS_AT_LEAST ? [] : [[reading, one] as const];
      });
      return kept.length > 0 ? [[piece, kept] as const] : [];
    }),
  );

/** Numbers between 0 and 1 that look like chance and are the same each time. */
export function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function shuffled<T>(all: readonly T[], next: () => number): T[] {
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
