import { plainLine, plainLines } from '@/lib/language/plain-words';
import { textOfHtml } from '@/lib/reading/mail/html-text';

const LONGEST_LINE = 1_000;
const LONGEST_TEXT = 40_000;
/** Entities that were escaped twice, and once more for good measure. */
const TIMES = 3;

/** A text without markup, however often it was escaped: "&lt;p&gt;R&amp;amp;D" is "R&D". */
function unescaped(text: string): string {
  let plain = text;
  for (let time = 0; time < TIMES && /&[#\w]{2,10};|<[a-z!/]/i.test(plain); time += 1) {
    const next = textOfHtml(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

/** A name, a title, a place: one line, with one space between words. Empty where there is nothing. */
export const lineOf = (text: string): string =>
  plainLine(
    unescaped(text.slice(0, LONGEST_LINE))
      .replace(/[\p{Zs}\s]+/gu, ' ')
      .trim(),
  );

/** A description: its lines, without empty ones in a row. */
export const linesOf = (text: string): string =>
  plainLines(unescaped(text.slice(0, LONGEST_TEXT * 2)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST_TEXT);
