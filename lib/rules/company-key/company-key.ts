import { ATTACHED_FORMS, FORMS_IN_FRONT, LEGAL_FORMS, MARKED_FORMS } from './legal-forms';
import { LATIN_FOR } from './look-alikes';

/** Which `companyKey` the database was last keyed by (lib/features/companies/rekey.ts): raised with every change here. */
export const COMPANY_KEY_VERSION = 2;

/**
 * What the spellings of one company share. Case, accents, punctuation, what nobody sees, the legal form and letters that
 * look like another alphabet's make no difference: "Beta", "BETA Ltd." and "Bеta" with a Cyrillic е are one. Every word
 * does, so "Beta Labs" is another company than "Beta".
 *
 * A name is never folded away: one that is nothing but a legal form ("Inc.") or signs keeps those as its key.
 */
export function companyKey(name: string): string {
  const words = withoutForms(wordsOf(plainLetters(name)));
  return words.join(' ') || name;
}

/** What nobody sees, and signs that are no part of a name. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const TRADE_SIGNS = /[\u00a9\u00ae\u2117\u2120\u2122]/gu;
/** "McDonald's", "McDonald’s" and "McDonalds". A spacing acute would otherwise become an accent. */
const APOSTROPHES = /['\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02c8\u2032\u00b4`\uff07]/gu;
/** Accents, where they make no letter of its own: the Japanese voicing mark and the Russian й do. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+|([\u0435\u0415])\u0308/gu;
/** Letters with a stroke, which are no letter with an accent to Unicode. */
const STROKED: Readonly<Record<string, string>> = {
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ß: 'ss', ẞ: 'SS' },
};

function plainLetters(name: string): string {
  const letters = name
    .replace(UNSEEN, '')
    .replace(TRADE_SIGNS, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(UNSEEN, '');
  return inLatin(letters)
    .replace(ACCENTS, '$1$2')
    .replace(/[øØłŁđĐħĦæÆœŒßẞ]/gu, (letter) => STROKED[letter] ?? letter)
    .normalize('NFC')
    .trim();
}

/** Look-alikes as the letters they look like, in a name that is Latin otherwise: "Яндекс Go" stays. */
function inLatin(letters: string): string {
  if (!/\p{Script=Latin}/u.test(letters)) return letters;
  const foreign = letters.match(/[^\P{L}\p{Script=Latin}]/gu) ?? [];
  if (!foreign.every((letter) => LATIN_FOR.has(letter))) return letters;
  return letters.replace(/\P{Script=Latin}/gu, (letter) => LATIN_FOR.get(letter) ?? letter);
}

type Word = { text: string; marked: boolean };

/** "S.A.", "A/S", "J. P.": single letters, each with its dot or slash, are one word; so is everything between signs. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:[./]\s?\p{L}(?![\p{L}\p{M}\p{N}]))+|[\p{L}\p{M}\p{N}\p{Sc}+#]+|&/gu;
/** "eV", "SpA": capitals that only a legal form has. */
const ODD_CAPITALS = /^(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll}\p{Lu})$/u;

function wordsOf(letters: string): Word[] {
  const name = letters.replace(ATTACHED_FORMS, '');
  return [...name.matchAll(WORD)].map(([word]) => {
    const text = word.replace(/[./\s]/gu, '');
    return {
      // Upper case first: "ς" and "σ", "ı" and "i" have one capital.
      text: text === '&' ? 'and' : text.toUpperCase().toLowerCase(),
      marked: text !== word || ODD_CAPITALS.test(text),
    };
  });
}

function withoutForms(words: readonly Word[]): string[] {
  let [start, end] = [0, words.length];
  while (end - start > 1 && FORMS_IN_FRONT.has(words[start]?.text ?? '')) start += 1;
  for (let length = formLength(words, start, end); length > 0; length = formLength(words, start, end))
    end -= length;
  return words.slice(start, end).map(({ text }) => text);
}

const LONGEST_FORM = 5;

/** How many words before `end` are a legal form; 0 where none are, or where nothing else would be left. */
function formLength(words: readonly Word[], start: number, end: number): number {
  for (let length = Math.min(LONGEST_FORM, end - start - 1); length > 0; length--) {
    const form = words.slice(end - length, end);
    const text = form.map((word) => word.text).join(' ');
    if (LEGAL_FORMS.has(text)) return length;
    if (length === 1 && form[0]?.marked && MARKED_FORMS.has(text)) return length;
  }
  return 0;
}
