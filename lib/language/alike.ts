/**
 * The groups that a word belongs to with the words that are used as it is, at each of a few levels, from wide to narrow: a
 * name that says the level as well. Null where nothing is known of the word.
 */
export type Alike = (word: string) => readonly string[] | null;

/** As many groups at each level, from wide to narrow. */
export const LEVELS = [200, 600, 1500] as const;
/** So many signs say a group, in base 90 as a weight does (learnt.ts). */
const SIGNS = 2;

let known: Promise<Alike> | undefined;

/**
 * The table that `npm run reading -- alike` makes of word vectors, read with the first question and kept: for each word a
 * row of two signs a level.
 */
export function alikeWords(): Promise<Alike> {
  known ??= import('./alike.json').then(({ default: { words, groups } }) => alikeFrom(words, groups));
  return known;
}

/** Words with a space between, and of each, in this order, its groups without one. */
export function alikeFrom(words: string, groups: string): Alike {
  const places = new Map(words.split(' ').map((word, place) => [word, place]));
  const row = SIGNS * LEVELS.length;
  return (word) => {
    const place = places.get(word);
    if (place === undefined) return null;
    return LEVELS.map((_, level) => {
      const from = place * row + level * SIGNS;
      return `%${level}${groups.slice(from, from + SIGNS)}`;
    });
  };
}
