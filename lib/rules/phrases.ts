import { isHeardAs, leaningsOf, readingOf, type ToneCode } from './hearing';
import { type Sentence, sentencesOf } from './sentences';

/** Where in a text something was found: UTF-16 offsets, `end` not included. */
export type Span = { start: number; end: number };

/** ASK-3: questions that audit a decision and do not ask how to grow. */
export const auditQuestions = (text: string): Span[] => heardAs('audit-question', text);

/** ASK-3: arguing with a decision or with feedback. */
export const arguing = (text: string): Span[] => heardAs('argument', text);

/** CHANNEL: asking for a call or a video call. */
export const callRequests = (text: string): Span[] => heardAs('call-request', text);

/** PUSH-3: threats and consequences. */
export const threats = (text: string): Span[] => heardAs('threat', text);

/** Everything in a text that could be heard in a way its writer does not mean, in its order: one reading a sentence. */
export const tonesIn = (text: string): (Span & { code: ToneCode })[] =>
  sentencesOf(text).flatMap((sentence) => {
    const code = readingOf(sentence);
    return code === null ? [] : [{ code, ...spanOf(sentence, code) }];
  });

const heardAs = (code: ToneCode, text: string): Span[] =>
  sentencesOf(text).flatMap((sentence) => (isHeardAs(code, sentence) ? [spanOf(sentence, code)] : []));

/** The clauses of a sentence that carry a reading: those at its ends that lean another way are left out. */
function spanOf(sentence: Sentence, code: ToneCode): Span {
  const { words } = sentence;
  const leanings = leaningsOf(sentence, code);
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
