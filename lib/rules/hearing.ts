import { type Cue, type Ear, earFor, type Noticed, noticedIn } from './cues';
import { carriesPart } from './elements';
import type { Sentence } from './sentences';
import { APOLOGY } from './tone/apology';
import { ARGUMENT } from './tone/argument';
import { AUDIT_QUESTION } from './tone/audit-question';
import { BITTERNESS } from './tone/bitterness';
import { CALL_REQUEST } from './tone/call-request';
import { PLEADING } from './tone/pleading';
import { PRESSURE } from './tone/pressure';
import { THREAT } from './tone/threat';
import { START, WEIGHTS } from './tone/weights';

/** What a sentence of a reply can be heard as, by whoever reads it. */
export const TONE_CODES = [
  'bitterness',
  'pleading',
  'pressure',
  'argument',
  'threat',
  'audit-question',
  'call-request',
  'apology',
] as const;
export type ToneCode = (typeof TONE_CODES)[number];

/** Every reading there is; `plain` for a sentence that nobody minds. */
export const READINGS = ['plain', ...TONE_CODES] as const;
export type Reading = (typeof READINGS)[number];

const EARS: Record<ToneCode, Ear> = {
  bitterness: earFor(BITTERNESS),
  pleading: earFor(PLEADING),
  pressure: earFor(PRESSURE),
  argument: earFor(ARGUMENT),
  threat: earFor(THREAT),
  'audit-question': earFor(AUDIT_QUESTION),
  'call-request': earFor(CALL_REQUEST),
  apology: earFor(APOLOGY),
};

/** How much a cue's weight counts beside the words, and the most that the cues of one reading can count. */
const CUE_COUNTS = 0.7;
const CUES_AT_MOST = 3;
/** How loud the words are beside where every reading starts. */
const WORDS_COUNT = 4;

/** What the cues of a reading come to in a sentence, and which they are. */
function cuesIn(sentence: Sentence, code: ToneCode): { weight: number; noticed: Noticed[] } {
  const noticed = noticedIn(sentence, EARS[code]);
  const cues = new Set<Cue>(noticed.map(({ cue }) => cue));
  return { weight: [...cues].reduce((sum, { weight }) => sum + weight, 0), noticed };
}

/** What words weigh: where each reading starts, and what every piece adds to it, in tenths. */
export type Weighing = {
  start: Record<Reading, number>;
  pieces: ReadonlyMap<string, readonly (readonly [Reading, number])[]>;
};

/** How much speaks for each reading of a sentence: what its words weigh, and the cues. */
function pointsOf(sentence: Sentence, weighing: Weighing = LEARNT): Record<Reading, number> {
  const pieces = piecesOf(sentence);
  const points: Record<Reading, number> = { ...weighing.start };
  const share = shareOf(pieces);
  for (const piece of pieces) {
    for (const [reading, weight] of weighing.pieces.get(piece) ?? [])
      points[reading] += (weight / 10) * share;
  }
  for (const code of TONE_CODES) {
    points[code] += CUE_COUNTS * Math.max(0, Math.min(CUES_AT_MOST, cuesIn(sentence, code).weight));
  }
  return points;
}

/** By how many points a reading stands above the plain one, or a little below, when it is marked. */
const CLEAR = -0.1;
/** How much clearer it must be in a sentence that carries a part of a good letter. */
const CLEARER_IN_A_PART = 0.9;

/** A name, a title or a greeting says too little to be weighed: so many words, or fewer where they end a sentence. */
const WORDS_AT_LEAST = 7;
const WORDS_OF_A_SENTENCE = 3;

const saysTooLittle = ({ words, ends }: Sentence) =>
  words.length < (ends ? WORDS_OF_A_SENTENCE : WORDS_AT_LEAST);

/** What a sentence would be heard as, where that is clear enough. */
export function readingOf(sentence: Sentence, weighing?: Weighing): ToneCode | null {
  if (saysTooLittle(sentence)) return TONE_CODES.find((code) => leavesNoDoubt(code, sentence)) ?? null;
  const points = pointsOf(sentence, weighing);
  const best = TONE_CODES.reduce((most, code) => (points[code] > points[most] ? code : most));
  const clear = CLEAR + (carriesPart(sentence) ? CLEARER_IN_A_PART : 0);
  return points[best] - points.plain >= clear ? best : null;
}

const leavesNoDoubt = (code: ToneCode, sentence: Sentence): boolean =>
  cuesIn(sentence, code).weight >= CUES_AT_MOST;

/** Whether a sentence is heard in one way: by all that it says, or by a cue that leaves no doubt. */
export const isHeardAs = (code: ToneCode, sentence: Sentence): boolean =>
  readingOf(sentence) === code || leavesNoDoubt(code, sentence);

/** How far each word of a sentence leans to a reading, away from the plain one: alone, after the word before, by cues. */
export function leaningsOf(sentence: Sentence, code: ToneCode): number[] {
  const { noticed } = cuesIn(sentence, code);
  const stems = stemsOf(sentence);
  return stems.map((stem, place) => {
    const weighed = [stem, `${stems[place - 1] ?? '^'}_${stem}`].flatMap(
      (piece) => LEARNT.pieces.get(piece) ?? [],
    );
    const words = weighed.reduce(
      (sum, [reading, weight]) => sum + (reading === code ? weight : reading === 'plain' ? -weight : 0),
      0,
    );
    const cues = noticed.filter(({ cue, from, to }) => cue.weight > 0 && from <= place && place < to);
    return words / 10 + cues.length;
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

const LEARNT: Weighing = { start: START, pieces: piecesFrom(WEIGHTS) };

function piecesFrom(weights: Record<Reading, string>): Weighing['pieces'] {
  const table = new Map<string, [Reading, number][]>();
  for (const reading of READINGS) {
    for (const line of weights[reading].trim().split('\n')) {
      const [weight, ...pieces] = line.trim().split(' ');
      for (const piece of pieces) {
        const known = table.get(piece);
        if (known) known.push([reading, Number(weight)]);
        else table.set(piece, [[reading, Number(weight)]]);
      }
    }
  }
  return table;
}
