import { PHRASES } from './phrase-lists';

/** Where in a text something was found: UTF-16 offsets, `end` not included. */
export type Span = { start: number; end: number };

/** ASK-3: questions that audit a decision and do not ask how to grow. */
export const auditQuestions = (text: string): Span[] => spansOf(text, PHRASES['audit-question']);

/** ASK-3: arguing with a decision or with feedback. */
export const arguing = (text: string): Span[] => spansOf(text, PHRASES.argument);

/** CHANNEL: asking for a call or a video call. */
export const callRequests = (text: string): Span[] => spansOf(text, PHRASES['call-request']);

/** PUSH-3: threats and consequences. */
export const threats = (text: string): Span[] => spansOf(text, PHRASES.threat);

export const TONE_CODES = [
  'bitterness',
  'pleading',
  'pressure',
  'argument',
  'threat',
  'audit-question',
  'call-request',
  'apology',
] as const satisfies (keyof typeof PHRASES)[];
export type ToneCode = (typeof TONE_CODES)[number];

/** Everything in a text that could be heard in a way its writer does not mean, in the order of the text. */
export const tonesIn = (text: string): (Span & { code: ToneCode })[] =>
  TONE_CODES.flatMap((code) => spansOf(text, PHRASES[code]).map((span) => ({ code, ...span }))).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

/** Where any of the patterns is found, in order, overlaps joined. */
function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const { plain, offsets } = plainOf(text);
  const at = (position: number) => offsets[position] ?? text.length;
  const found = patterns
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index, 0: { length } }): Span => ({ start: at(index), end: at(index + length - 1) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push({ ...span });
    else last.end = Math.max(last.end, span.end);
    return joined;
  }, []);
}

/**
 * The text for matching, with the offset of each of its units in the original: any run of white space is one space,
 * any sign used as an apostrophe is one, and what cannot be seen is not there.
 */
function plainOf(text: string): { plain: string; offsets: number[] } {
  const offsets: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of text.matchAll(/\s+|[^\s]/g)) {
    if (INVISIBLE.test(piece)) continue;
    // The runs on both sides of something invisible are one.
    const unit = /\s/.test(piece) ? ' ' : APOSTROPHE.test(piece) ? "'" : piece.replace(/[A-Z]/, lower);
    if (unit === ' ' && plain.endsWith(' ')) continue;
    plain += unit;
    offsets.push(index);
  }
  return { plain, offsets };
}

const lower = (letter: string) => letter.toLowerCase();
const APOSTROPHE = /[\u2018\u2019\u02BC\u00B4\u0060]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/;
