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

/** Asks of texts whether each word of `asked` stands somewhere in them, also in the middle of another. */
export function finder(asked: string): (texts: readonly (string | null)[]) => boolean {
  const words = foldedWords(asked);
  return (texts) => {
    const all = folded(texts.filter((text) => text !== null).join('\n'));
    return words.every((word) => all.includes(word));
  };
}
