import { TOP_LEVEL, WORD_LIKE } from './top-level';

// TRUST-2. What a mail program would make a link of, and what a reader would put together to one. Every step reads the
// text once: nothing here looks ahead or back further than a few characters.

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Dots of other scripts, which browsers read as dots. */
const DOTS = /[\u3002\uff0e\uff61\u2024\u00b7\u2027]/g;
/** "[.]", "(dot)", " dot ", " . ": a dot that is dressed up so that no program sees it. */
const DRESSED_DOT = / ?[[({<] ?(?:\.|dot|punkt|point) ?[\])}>] ?| (?:dot|punkt) | \. /g;
const DRESSED_COLON = /[[({]:[\])}]/g;
const SCHEME = /(?:\bh[tx*]{2}ps?|\bftps?|\bsftp|\bfile) ?: ?[/\\]| ?:\/\/ ?[\p{L}\p{N}]/u;
const WWW = /(?:^|[^\p{L}\p{N}])www\d? ?\. ?[\p{L}\p{N}]/u;
/** What stands between two names of a domain, or around one. */
const NAMES = /[\p{L}\p{N}_.-]+/gu;
/** Names of products that only look like domains. */
const PRODUCTS = new Set(['asp.net', 'ado.net', 'vb.net', 'paint.net', 'socket.io', 'three.js', 'd3.js']);

/** Whether a text has a link in it, or what its reader is to make one of. An email address is none. */
export function hasLink(text: string): boolean {
  const plain = plainOf(text);
  if (SCHEME.test(plain) || WWW.test(plain)) return true;
  for (const { 0: names, index } of plain.matchAll(NAMES)) {
    const after = plain.slice(index + names.length, index + names.length + 2);
    const inAddress = plain[index - 1] === '@' && /[\p{L}\p{N}]/u.test(plain[index - 2] ?? '');
    if (names.includes('.') && isDomain(names, after) && !(inAddress && after[0] !== '/')) return true;
  }
  return false;
}

/** Of several texts the name of the first with a link in it; null where none has one. */
export const linkIn = (texts: Record<string, string>): string | null =>
  Object.keys(texts).find((name) => hasLink(texts[name] ?? '')) ?? null;

const plainOf = (text: string) =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(DOTS, '.')
    .replace(DRESSED_DOT, '.')
    .replace(DRESSED_COLON, ':');

function isDomain(names: string, after: string): boolean {
  const parts = names.split('.').filter((part) => part !== '');
  if (parts.length < 2 || PRODUCTS.has(parts.join('.'))) return false;
  const leadsOn = /^[/?#]|^:\d/.test(after);
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part))) return leadsOn;
  const top = parts.at(-1) ?? '';
  if (WORD_LIKE.has(top)) return leadsOn;
  return TOP_LEVEL.has(top) || top.startsWith('xn--');
}
