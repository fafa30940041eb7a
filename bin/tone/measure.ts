import { sentencesOf } from '@/lib/language/sentences';
import { type ToneWeights, toneOf } from '@/lib/language/tone-classifier';
import { TONE_CODES, type ToneCode } from '@/lib/language/tone-codes';
import type { Labelled } from './labelled';
import { learn, sequence, shuffled } from './learn';

/** Of one label: what was marked rightly, marked wrongly, and missed. */
export type Counts = { right: number; wrong: number; missed: number };
export type Figures = Record<ToneCode | 'all', Counts>;

/** Counts what is found in the sentences with these weights, by label and over all. */
export function measure(labelled: readonly Labelled[], weights: ToneWeights): Figures {
  const counted = labelled.map(({ label, text }) => {
    const found = new Set(sentencesOf(text).map((sentence) => toneOf(sentence, weights)));
    return { label, found };
  });
  const entries = TONE_CODES.map((code) => {
    const is = counted.filter(({ label }) => label === code);
    const right = is.filter(({ found }) => found.has(code)).length;
    const marked = counted.filter(({ found }) => found.has(code)).length;
    return [code, { right, wrong: marked - right, missed: is.length - right }] as const;
  });
  return withAll(Object.fromEntries(entries) as Record<ToneCode, Counts>);
}

const FOLDS = 10;

/** Each tenth measured with the weights that the other nine give. */
export function measureByTenths(labelled: readonly Labelled[]): Figures {
  const mixed = shuffled(labelled, sequence());
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    measure(
      mixed.filter((_one, place) => place % FOLDS === fold),
      learn(mixed.filter((_one, place) => place % FOLDS !== fold)),
    ),
  );
  const entries = TONE_CODES.map((code) => [code, sumOf(folds.map((figures) => figures[code]))] as const);
  return withAll(Object.fromEntries(entries) as Record<ToneCode, Counts>);
}

export const withAll = (figures: Record<ToneCode, Counts>): Figures => ({
  ...figures,
  all: sumOf(Object.values(figures)),
});

const sumOf = (counts: readonly Counts[]): Counts => ({
  right: counts.reduce((sum, { right }) => sum + right, 0),
  wrong: counts.reduce((sum, { wrong }) => sum + wrong, 0),
  missed: counts.reduce((sum, { missed }) => sum + missed, 0),
});

export const precisionOf = ({ right, wrong }: Counts) => right / (right + wrong);
export const recallOf = ({ right, missed }: Counts) => right / (right + missed);
