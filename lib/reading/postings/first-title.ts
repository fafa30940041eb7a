import { HOUSE } from '@/lib/language/mail/names';
import { isNobody } from './boards';
import { lineOf } from './plain';

const LONGEST = 80;
const MOST_WORDS = 9;
/** Before a job that a sentence names: "As a Ferry Deckhand you will", "the role of Ferry Deckhand". */
const NAMED_AS =
  '(?:\\bas an?|\\bour(?: next| new)?|\\b(?:role|position|post|job) of(?: an?)?|\\bals|\\ben tant que|\\bcomo|\\bthis|\\ban?|\\beine?n?|\\bune?|\\bun|\\buna|\\been) ';

/**
 * The first line of a text as its title, though no word of it is known for one: where the employer is named elsewhere, or a
 * sentence below names it as a job. A name alone on top may be the employer's as well.
 */
export function firstLineAsTitle(text: string, company: string | null): string | null {
  const [first = '', ...below] = text.split('\n').filter((line) => line.trim() !== '');
  const line = lineOf(first.replace(/^[#*>\s-]+/u, '').replace(/\*+$/u, ''));
  const isName =
    line.length <= LONGEST &&
    line.split(' ').length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}\d]/u.test(line) &&
    !/[.!?:;,…]$|[|:@]|https?:/u.test(line) &&
    !HOUSE.test(line) &&
    !isNobody(line);
  if (!isName || below.length === 0) return null;
  const known = company?.toLowerCase() ?? '';
  const same = known !== '' && (line.toLowerCase().includes(known) || known.includes(line.toLowerCase()));
  if (same) return null;
  const escaped = line.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const named = new RegExp(`${NAMED_AS}${escaped}(?![\\p{L}\\d])`, 'iu');
  return known !== '' || named.test(below.join('\n')) ? line : null;
}
