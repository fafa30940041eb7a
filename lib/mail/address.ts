import { domainToASCII, domainToUnicode } from 'node:url';

// PUSH-2, CHANNEL. One bare address to one person: what looks like it and is something else is refused, each in words
// of its own that say what to do.

const LONGEST = 254;
const LONGEST_LOCAL = 64;

const ONE_ADDRESS = 'Write one email address, such as name@company.com.';
const BY_HAND = 'Type the address by hand.';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
const LOCAL = /^[A-Za-z0-9_+'-]+(\.[A-Za-z0-9_+'-]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;
const HOST_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Scripts in which domain names are written; those that are written together are one. */
const SCRIPTS: readonly RegExp[] = [
  /^[a-z\u00df-\u00f6\u00f8-\u0130\u0132-\u024f\u1e00-\u1eff]$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]$/u,
  ...[
    'Cyrillic',
    'Greek',
    'Arabic',
    'Hebrew',
    'Armenian',
    'Georgian',
    'Thai',
    'Devanagari',
    'Bengali',
    'Tamil',
  ].map((script) => new RegExp(`^[\\p{Script=${script}}]$`, 'u')),
];
/** Letters that are taken for Latin ones at a glance. */
const LOOKS_LATIN = /^[асԁеһіјӏорԛѕԝхуҽьвкмнтοανιρκτυχωεαϲϳԍո]+$/u;
const MARK_OR_NUMBER = /[\p{M}\p{N}-]/u;

/** Why a text is not one plain address, in words that say what to do; null where it is one. */
export function problemOfAddress(text: string): string | null {
  if (text === '') return ONE_ADDRESS;
  if (INVISIBLE.test(text)) return `There is an invisible character in it. ${BY_HAND}`;
  if (text.length > LONGEST) return `This is longer than an address can be. ${ONE_ADDRESS}`;
  if (/["\\]/.test(text)) return 'Addresses with quotes aren’t accepted. Write it without them.';
  if (/[<>()[\]]/.test(text)) return 'Write the address alone, without a name or brackets around it.';
  if (/[,;\s]/u.test(text)) return 'One address is enough: a reply goes to one person.';
  const [local = '', domain, ...more] = text.split('@');
  if (domain === undefined) return `The @ is missing. ${ONE_ADDRESS}`;
  if (more.length > 0) return 'There is more than one @ in it. Write one address.';
  return problemOfLocal(local) ?? problemOfDomain(domain);
}

/** An address with its domain as it is looked up: in ASCII, lower-cased. For one that has no problem. */
export function plainAddress(text: string): string {
  const [local = '', domain = ''] = text.split('@');
  return `${local}@${domainToASCII(domain).toLowerCase()}`;
}

function problemOfLocal(local: string): string | null {
  if (local === '') return `Something is missing before the @. ${ONE_ADDRESS}`;
  if (local.length > LONGEST_LOCAL) return 'The part before the @ is longer than it can be.';
  if (!ASCII.test(local))
    return `A letter before the @ is from another alphabet and may only look like the right one. ${BY_HAND}`;
  if (/^\.|\.$|\.\./.test(local)) return 'There’s one dot too many before the @.';
  if (!LOCAL.test(local)) return 'There’s a character before the @ that isn’t allowed. Please check it.';
  return null;
}

function problemOfDomain(domain: string): string | null {
  if (domain === '') return `Something is missing after the @. ${ONE_ADDRESS}`;
  if (domain.endsWith('.') || domain.startsWith('.') || domain.includes('..'))
    return 'There’s one dot too many after the @.';
  // Full-width letters, other dots and the like become plain ones on the way: then it would go elsewhere than it reads.
  if (domain.includes('\u3002') || domain.toLowerCase().normalize('NFKC') !== domain.toLowerCase())
    return `A character after the @ only looks like the usual one. ${BY_HAND}`;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  const top = labels.at(-1) ?? '';
  if (ascii === '' || !labels.every((label) => HOST_LABEL.test(label)))
    return 'The part after the @ is not a domain, such as company.com.';
  if (labels.length < 2 || /^[0-9]+$/.test(top))
    return 'Write the whole domain after the @, such as company.com.';
  return labels.some((label) => isMasked(label, top))
    ? `The domain mixes alphabets, or has letters that look like others. ${BY_HAND}`
    : null;
}

/** Whether a label reads as something that it is not. */
function isMasked(label: string, top: string): boolean {
  if (!label.startsWith('xn--')) return false;
  const letters = lettersOf(label);
  // What does not decode, or decodes to plain ASCII, was made by hand to mislead.
  if (letters === null) return true;
  const script = SCRIPTS.find((one) => letters.every((letter) => one.test(letter)));
  if (!script) return true;
  if (!LOOKS_LATIN.test(letters.join(''))) return false;
  // A name of such letters alone is believed under a top-level domain of the same alphabet.
  const above = top.startsWith('xn--') && label !== top ? lettersOf(top) : null;
  return label !== top && !above?.every((letter) => script.test(letter));
}

/** The letters of an xn-- label; null where it is none. */
function lettersOf(label: string): string[] | null {
  const read = domainToUnicode(label);
  if (read === '' || read.startsWith('xn--') || ASCII.test(read)) return null;
  return [...read].filter((letter) => !MARK_OR_NUMBER.test(letter));
}
