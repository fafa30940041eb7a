/** Letters of a word from which a card may be too narrow for it: shorter ones stand in one piece. */
const LONG_FROM = 13;
/** Letters that stay together on either side of a break. */
const AT_EITHER_END = 4;

const SOFT_HYPHEN = '\u00ad';
const VOWEL = 'aeiouyäöüàâáãåæéèêëíîïóòôõøœúùû';
/** Consonants that are said as one, and begin a syllable together. */
const TOGETHER = 'sch|ch|ck|ph|th|qu|[bcdfgkptv]r|[bcfgkp]l';
/**
 * Before the last consonant in front of a vowel: where German breaks a word, and most languages that are written in Latin
 * letters.
 */
const SYLLABLE = new RegExp(`(?=(?:${TOGETHER}|[^${VOWEL}\\P{L}])[${VOWEL}])`, 'giu');
const LONG_WORD = new RegExp(`[\\p{Script=Latin}]{${LONG_FROM},}`, 'gu');

/**
 * Says where a long word may be broken, with a hyphen that only shows there: "Produktkoordinator" is no word to tear apart
 * anywhere. A title doesn't say its language, so that a browser can't tell by itself.
 */
export const withSoftBreaks = (text: string): string => text.replace(LONG_WORD, broken);

function broken(word: string): string {
  const at = [...word.matchAll(SYLLABLE)]
    .map(({ index }) => index)
    .filter((index, place, all) => {
      const fits = index >= AT_EITHER_END && word.length - index >= AT_EITHER_END;
      // "sch" also ends with "ch": its own beginning counts.
      const before = all[place - 1];
      return fits && !(before !== undefined && !hasVowel(word.slice(before, index)));
    });
  return [0, ...at].map((from, place) => word.slice(from, at[place])).join(SOFT_HYPHEN);
}

const hasVowel = (part: string) => new RegExp(`[${VOWEL}]`, 'iu').test(part);

/** What was written, without them. */
export const withoutSoftBreaks = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');
