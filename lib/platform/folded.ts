/** Letters with a stroke, which are no letter with an accent to Unicode, and ligatures. */
const STROKED: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' },
};

/** Most texts are nothing else, and have neither accents nor letters with a stroke. */
const PLAIN = /^\p{ASCII}*$/u;

/** A text as it is searched: without case and accents, so that "Munchen" finds "München" and "resume" "Résumé". */
export const folded = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[øłđħıæœß]/g, (letter) => STROKED[letter] ?? letter);

/** The words that are looked for. */
export const foldedWords = (asked: string): string[] => folded(asked).split(/\s+/).filter(Boolean);

/** An umlaut is written with an e where there is no key for it: "Koehler" is "Köhler", and the other way round. */
const WITH_E: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const AS_VOWEL = /([aou])e/g;

/** Each word that is looked for, folded, in all spellings that find it; the first is as it was typed. */
export const spelledWords = (asked: string): string[][] =>
  asked
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => {
      const plain = folded(word);
      const withE = folded(word.toLowerCase().replace(/[äöü]/g, (letter) => WITH_E[letter] ?? letter));
      return [...new Set([plain, withE, plain.replace(AS_VOWEL, '$1')])];
    })
    .filter(([plain]) => plain !== '');

/**
 * Asks of texts whether each word of `asked` stands somewhere in them, in whichever spelling, also in the middle of
 * another.
 */
export function finder(asked: string): (texts: readonly (string | null)[]) => boolean {
  const words = spelledWords(asked);
  return (texts) => {
    const all = folded(texts.filter((text) => text !== null).join('\n'));
    return words.every((spellings) => spellings.some((word) => all.includes(word)));
  };
}
