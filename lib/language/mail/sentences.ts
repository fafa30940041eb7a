import { type Sentence, sentencesOf } from '@/lib/language/sentences';
import { folded } from './fold';

/** A sentence of a mail with its words folded, and where it stands in the text. */
export type MailSentence = Sentence & { start: number; end: number };

/** A line as long as this was wrapped by a program; a shorter one was ended by its writer. */
const WRAPPED = 45;

/** A text with its wrapped lines put together, of the same length: a place in one is that place in the other. */
export function unwrappedLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, place) => {
      const next = lines[place + 1];
      if (next === undefined) return line;
      const goesOn =
        line.length >= WRAPPED &&
        /[\p{L}\p{N},)"”&-]\s*$/u.test(line.slice(-40)) &&
        /^[\p{L}\p{N}("„“'&]/u.test(next);
      return `${line}${goesOn ? ' ' : '\n'}`;
    })
    .join('');
}

/** The sentences of a mail, in its order. */
export const mailSentences = (text: string): MailSentence[] =>
  sentencesOf(text).map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => ({ ...word, text: folded(word.text) })),
    start: sentence.words[0]?.start ?? 0,
    end: endOf(text, sentence.words.at(-1)?.end ?? 0),
  }));

/** With the marks that end it. */
function endOf(text: string, end: number): number {
  let at = end;
  while (at < end + 4 && /[.!?)”"»…]/.test(text.charAt(at))) at += 1;
  return at;
}
