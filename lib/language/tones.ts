import { type Sentence, sentencesOf } from './sentences';
import { hasTone, leaningsOf, type ToneWeights, toneOf } from './tone-classifier';
import type { ToneCode } from './tone-codes';
import { learntWeights } from './tone-weights';

/** Where in a text something was found: UTF-16 offsets, `end` not included. */
export type Span = { start: number; end: number };

/** ASK-3: questions that audit a decision and do not ask how to grow. */
export function auditQuestions(text: string): Promise<Span[]> {
  return spansOf('audit-question', text);
}

/** ASK-3: arguing with a decision or with feedback. */
export function arguing(text: string): Promise<Span[]> {
  return spansOf('argument', text);
}

/** CHANNEL: asking for a call or a video call. */
export function callRequests(text: string): Promise<Span[]> {
  return spansOf('call-request', text);
}

/** PUSH-3: threats and consequences. */
export function threats(text: string): Promise<Span[]> {
  return spansOf('threat', text);
}

const SENTENCE = /[^.?!\n]+[.?!]*/g;

/** PUSH-3: the first sentences of a text that speak of consequences; null where none does. */
export async function threateningSentence(text: string): Promise<string | null> {
  const [threat] = await threats(text);
  if (!threat) return null;
  const sentences = [...text.matchAll(SENTENCE)].filter(
    ({ index, 0: { length } }) => index < threat.end && index + length > threat.start,
  );
  return sentences.map(([sentence]) => sentence.trim()).join(' ');
}

/** Everything in a text that could be heard in a way its writer does not mean, in its order: one label a sentence. */
export async function tonesIn(text: string): Promise<(Span & { code: ToneCode })[]> {
  const weights = await learntWeights();
  return sentencesOf(text).flatMap((sentence) => {
    const code = toneOf(sentence, weights);
    return code === null ? [] : [{ code, ...spanOf(sentence, code, weights) }];
  });
}

async function spansOf(code: ToneCode, text: string): Promise<Span[]> {
  const weights = await learntWeights();
  return sentencesOf(text).flatMap((sentence) =>
    hasTone(code, sentence, weights) ? [spanOf(sentence, code, weights)] : [],
  );
}

/** The clauses of a sentence that carry a label: those at its ends that lean another way are left out. */
function spanOf(sentence: Sentence, code: ToneCode, weights: ToneWeights): Span {
  const { words } = sentence;
  const leanings = leaningsOf(sentence, code, weights);
  const clauses = [...new Set(words.map(({ clause }) => clause))];
  const leaning = clauses.map((clause) =>
    words.reduce((sum, word, place) => sum + (word.clause === clause ? (leanings[place] ?? 0) : 0), 0),
  );
  const most = Math.max(...leaning);
  const carries = (one: number) => one > 0 || one === most;
  const [first, last] = [clauses[leaning.findIndex(carries)], clauses[leaning.findLastIndex(carries)]];
  const start = words.find(({ clause }) => clause === first)?.start ?? 0;
  const end = words.findLast(({ clause }) => clause === last)?.end ?? 0;
  return { start, end };
}
