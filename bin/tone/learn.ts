import { sentencesOf } from '@/lib/language/sentences';
import { piecesOf, shareOf, type ToneWeights } from '@/lib/language/tone-classifier';
import { TONE_LABELS, type ToneLabel } from '@/lib/language/tone-codes';
import type { Labelled } from './labelled';

// How the weights of lib/language/tone/weights.json come about: multinomial logistic regression over the pieces of the
// labelled sentences, in a fixed order, so that the same sentences always give the same table.

const ROUNDS = 20;
const STEP = 0.3;
const START_STEP = 0.02;
/** How strongly a weight is drawn back to nothing. */
const DRAW = 0.006;
/** What weighs less, in tenths, is left out of the table. */
const WEIGHS_AT_LEAST = 2;

type Example = { pieces: string[]; share: number; is: number };

export function learn(labelled: readonly Labelled[]): ToneWeights {
  const examples = labelled.map(exampleOf);
  const seen = new Set(examples.flatMap(({ pieces }) => pieces));
  const none = () => TONE_LABELS.map(() => 0);
  const weights = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const piece of seen) {
    weights.set(piece, none());
    moved.set(
      piece,
      TONE_LABELS.map(() => 1),
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
      const points = start.map((from, label) =>
        known.reduce((sum, { weight }) => sum + (weight[label] ?? 0) * share, from),
      );
      for (const [label, chance] of chancesOf(points).entries()) {
        const off = chance - (label === is ? 1 : 0);
        start[label] = (start[label] ?? 0) - START_STEP * off;
        for (const { weight, path } of known) {
          const pull = off * share + DRAW * (weight[label] ?? 0);
          path[label] = (path[label] ?? 1) + pull * pull;
          weight[label] = (weight[label] ?? 0) - (STEP / Math.sqrt(path[label] ?? 1)) * pull;
        }
      }
    }
  }
  return { start: named(start), pieces: rounded(weights) };
}

function exampleOf({ label, text }: Labelled): Example {
  const pieces = new Set(sentencesOf(text).flatMap((sentence) => [...piecesOf(sentence)]));
  return { pieces: [...pieces], share: shareOf(pieces), is: TONE_LABELS.indexOf(label) };
}

function chancesOf(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return grown.map((one) => one / sum);
}

const named = (start: readonly number[]) =>
  Object.fromEntries(
    TONE_LABELS.map((label, at) => [label, Math.round((start[at] ?? 0) * 100) / 100]),
  ) as Record<ToneLabel, number>;

/** In tenths, without what weighs next to nothing. */
const rounded = (weights: Map<string, number[]>): ToneWeights['pieces'] =>
  new Map(
    [...weights].flatMap(([piece, weight]) => {
      const kept = TONE_LABELS.flatMap((label, at) => {
        const one = Math.round((weight[at] ?? 0) * 10);
        return Math.abs(one) < WEIGHS_AT_LEAST ? [] : [[label, one] as const];
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
