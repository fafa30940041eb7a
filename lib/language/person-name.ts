import { hasLink } from '@/lib/language/links';
import { plainLines } from '@/lib/language/plain-words';

// A person's name stands in subjects, senders and sentences: it is one line, and says nothing but a name.

export const LONGEST_NAME = 120;

/** What nobody sees, marks between letters included: a name is read in a subject as well, where they could mislead. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** What ends a name in a header, begins markup, or makes an address of it. */
const STRANGE = /[@<>"\\{}|]/;
const BREAK = /[\r\n\v\f\u0085\u2028\u2029]/;

/** What is wrong with a name, in words that say what to do; null where nothing is. */
export function problemOfName(text: string): string | null {
  if (BREAK.test(text.trim())) return 'Keep the name on one line.';
  const name = oneLine(text);
  if (name.length > LONGEST_NAME) return `Shorten the name to ${LONGEST_NAME} characters.`;
  if (STRANGE.test(name) || hasLink(name) || /:\/\//.test(name))
    return 'Write a name alone, without an address or a link.';
  return null;
}

/** A name as it is kept: one line, and nothing in it that nobody sees. */
export const tidyName = (text: string): string => oneLine(text);

/**
 * What is left of a name that somebody else has vouched for, such as a provider people sign in with: words that are no
 * name are left out. Null where nothing is left.
 */
export function cleanName(text: string | null | undefined): string | null {
  const words = oneLine((text ?? '').slice(0, 1_000))
    .split(' ')
    .filter((word) => problemOfName(word) === null);
  const name = words.join(' ').slice(0, LONGEST_NAME).trim();
  return name !== '' && problemOfName(name) === null ? name : null;
}

const oneLine = (text: string) => plainLines(text).replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
