import { carriesPart } from './elements';
import { type Match, type Matcher, matcherFor, matchesIn, type TextPattern } from './patterns';
import type { Sentence } from './sentences';
import { APOLOGY } from './tone/apology';
import { ARGUMENT } from './tone/argument';
import { AUDIT_QUESTION } from './tone/audit-question';
import { BITTERNESS } from './tone/bitterness';
import { CALL_REQUEST } from './tone/call-request';
import { PLEADING } from './tone/pleading';
import { PRESSURE } from './tone/pressure';
import { THREAT } from './tone/threat';
import { TONE_CODES, type ToneCode, type ToneLabel } from './tone-codes';

const MATCHERS: Record<ToneCode, Matcher> = {
  bitterness: matcherFor(BITTERNESS),
  pleading: matcherFor(PLEADING),
  pressure: matcherFor(PRESSURE),
  argument: matcherFor(ARGUMENT),
  threat: matcherFor(THREAT),
  'audit-question': matcherFor(AUDIT_QUESTION),
  'call-request': matcherFor(CALL_REQUEST),
  apology: matcherFor(APOLOGY),
};

/** How much a pattern's weight counts beside the words, and the most that the patterns of one label can count. */
const PATTERN_COUNTS = 0.7;
const PATTERNS_AT_MOST = 3;
/** How loud the words are beside where every label starts. */
const WORDS_COUNT = 4;

/** What the patterns of a label come to in a sentence, and where they are. */
function patternsIn(sentence: Sentence, code: ToneCode): { weight: number; matches: Match[] } {
  const matches = matchesIn(sentence, MATCHERS[code]);
  const patterns = new Set<TextPattern>(matches.map(({ pattern }) => pattern));
  return { weight: [...patterns].reduce((sum, { weight }) => sum + weight, 0), matches };
}

/** What words weigh: where each label starts, and what every piece adds to it, in tenths. */
export type ToneWeights = {
  start: Record<ToneLabel, number>;
  pieces: ReadonlyMap<string, readonly (readonly [ToneLabel, number])[]>;
};

/** How much speaks for each label of a sentence: what its words weigh, and the patterns. */
function scoresOf(sentence: Sentence, weights: ToneWeights): Record<ToneLabel, number> {
  const pieces = piecesOf(sentence);
  const scores: Record<ToneLabel, number> = { ...weights.start };
  const share = shareOf(pieces);
  for (const piece of pieces) {
    for (const [label, weight] of weights.pieces.get(piece) ?? []) scores[label] += (weight / 10) * share;
  }
  for (const code of TONE_CODES) {
    const { weight } = patternsIn(sentence, code);
    scores[code] += PATTERN_COUNTS * Math.max(0, Math.min(PATTERNS_AT_MOST, weight));
  }
  return scores;
}

/**
 * By how many points a label stands above the plain one when it is given: so many that in the letters of a writer whom the
 * weights do not know three of five faults are found, and hardly a faultless letter is marked.
 */
const CLEAR = 0.15;
/** How much clearer it must be in a sentence that carries a part of a good letter. */
const CLEARER_IN_A_PART = 0.9;
/** And where the words alone speak for it, and no pattern does. */
const CLEARER_BY_WORDS_ALONE = 0.8;

/** A name, a title or a greeting says too little to be weighed: so many words, or fewer where they end a sentence. */
const WORDS_AT_LEAST = 7;
const WORDS_OF_A_SENTENCE = 3;

const saysTooLittle = ({ words, ends }: Sentence) =>
  words.length < (ends ? WORDS_OF_A_SENTENCE : WORDS_AT_LEAST);

/** The label of a sentence, where one is clear enough; null for a plain one. */
export function toneOf(sentence: Sentence, weights: ToneWeights): ToneCode | null {
  if (saysTooLittle(sentence)) return TONE_CODES.find((code) => leavesNoDoubt(code, sentence)) ?? null;
  const { code, lead } = strongestIn(sentence, weights);
  return lead >= CLEAR ? code : null;
}

/** The label that most speaks for, and by how much more than for a plain sentence. */
function strongestIn(sentence: Sentence, weights: ToneWeights): { code: ToneCode; lead: number } {
  const scores = scoresOf(sentence, weights);
  const code = TONE_CODES.reduce((most, one) => (scores[one] > scores[most] ? one : most));
  const inPart = carriesPart(sentence) ? CLEARER_IN_A_PART : 0;
  const byWords = patternsIn(sentence, code).weight > 0 ? 0 : CLEARER_BY_WORDS_ALONE;
  return { code, lead: scores[code] - scores.plain - inPart - byWords };
}

const leavesNoDoubt = (code: ToneCode, sentence: Sentence): boolean =>
  patternsIn(sentence, code).weight >= PATTERNS_AT_MOST;

/** Whether a label fits a sentence: by all that it says, or by a pattern that leaves no doubt. */
export const hasTone = (code: ToneCode, sentence: Sentence, weights: ToneWeights): boolean =>
  leavesNoDoubt(code, sentence) || toneOf(sentence, weights) === code;

/** How far each word of a sentence leans to a label, away from plain: alone, after the word before, by patterns. */
export function leaningsOf(sentence: Sentence, code: ToneCode, weights: ToneWeights): number[] {
  const { matches } = patternsIn(sentence, code);
  const stems = stemsOf(sentence);
  return stems.map((stem, place) => {
    const weighed = [stem, `${stems[place - 1] ?? '^'}_${stem}`].flatMap(
      (piece) => weights.pieces.get(piece) ?? [],
    );
    const words = weighed.reduce(
      (sum, [label, weight]) => sum + (label === code ? weight : label === 'plain' ? -weight : 0),
      0,
    );
    const found = matches.filter(
      ({ pattern, from, to }) => pattern.weight > 0 && from <= place && place < to,
    );
    return words / 10 + found.length;
  });
}

/** How much one piece of a sentence counts: less in a long one. */
export const shareOf = (pieces: { readonly size: number }) => WORDS_COUNT / Math.sqrt(pieces.size);

const STEM = 5;
const stemsOf = ({ words }: Sentence) => words.map(({ text }) => text.slice(0, STEM));

/**
 * The pieces of a sentence that are weighed: the first five letters of each word, every two of them that stand side
 * by side, with `^` and `$` for its ends, and for a question how it begins.
 */
export function piecesOf(sentence: Sentence): Set<string> {
  const stems = stemsOf(sentence);
  const pieces = new Set([...stems, `${stems.at(-1)}_$`]);
  for (const [place, stem] of stems.entries()) pieces.add(`${stems[place - 1] ?? '^'}_${stem}`);
  if (sentence.asks) pieces.add('?').add(`?_${stems[0]}`).add(`?_${stems[0]}_${stems[1]}`);
  return pieces;
}
