import { sentencesOf } from '@/lib/language/sentences';
import { type ToneWeights, toneOf } from '@/lib/language/tone-classifier';
import { TONE_CODES, type ToneCode } from '@/lib/language/tone-codes';
import { built } from './built';
import { type Letter, lettersToBuildOn, writerOf } from './letters';
import { type Counts, type Figures, withAll } from './measure';

/** What is found in whole letters, by code: a code counts once a letter. And how many faultless ones are marked. */
export type LetterFigures = { codes: Figures; faultless: number; marked: number };

type Read = { is: ReadonlySet<ToneCode>; found: ReadonlySet<ToneCode> };

export const measureLetters = (letters: readonly Letter[], weights: ToneWeights) =>
  figuresOf(letters.map((letter) => readWith(letter, weights)));

/** Each writer's letters, read with what was learnt without them. */
export function measureByWriters(): LetterFigures {
  const letters = lettersToBuildOn();
  const writers = [...new Set(letters.map(writerOf))];
  return figuresOf(
    writers.flatMap((writer) => {
      const weights = built((letter) => writerOf(letter) !== writer);
      return letters
        .filter((letter) => writerOf(letter) === writer)
        .map((letter) => readWith(letter, weights));
    }),
  );
}

function readWith({ body, faults }: Letter, weights: ToneWeights): Read {
  const tones = sentencesOf(body).flatMap((sentence) => toneOf(sentence, weights) ?? []);
  return { is: new Set(faults.map(({ code }) => code)), found: new Set(tones) };
}

function figuresOf(read: readonly Read[]): LetterFigures {
  const entries = TONE_CODES.map((code): [ToneCode, Counts] => [
    code,
    {
      right: read.filter(({ is, found }) => is.has(code) && found.has(code)).length,
      wrong: read.filter(({ is, found }) => !is.has(code) && found.has(code)).length,
      missed: read.filter(({ is, found }) => is.has(code) && !found.has(code)).length,
    },
  ]);
  const faultless = read.filter(({ is }) => is.size === 0);
  return {
    codes: withAll(Object.fromEntries(entries) as Record<ToneCode, Counts>),
    faultless: faultless.length,
    marked: faultless.filter(({ found }) => found.size > 0).length,
  };
}
