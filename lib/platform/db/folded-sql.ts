import { Prisma } from '@/lib/platform/db/generated/client';
import { spelledWords } from '@/lib/platform/folded';

// What lib/platform/folded.ts does to a text, in the database: without case and accents.

/** Most texts are ASCII, and the dictionary is asked about the others alone. */
const folded = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`lower(CASE
  WHEN octet_length(${text}) = char_length(${text}) THEN ${text} ELSE public.unaccent(${text}) END)`;

/** Whether each word of `asked` stands somewhere in `text`, in whichever spelling, also in the middle of another. */
export function saysWords(text: Prisma.Sql, asked: string): Prisma.Sql {
  const words = spelledWords(asked);
  const plain = words.filter(({ length }) => length === 1).flat();
  const others = words.filter(({ length }) => length > 1);
  return Prisma.join(
    [
      Prisma.sql`${folded(text)} LIKE ALL (${plain.map(containing)}::text[])`,
      ...others.map((spellings) => saysWord(text, spellings.map(containing))),
    ],
    ' AND ',
  );
}

const containing = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Whether each word of `asked` is said by one of several things; `says` is given the patterns of a word, for `saysWord`. A
 * word that stands within another of them is there with it.
 */
export function saysEach(asked: string, says: (patterns: readonly string[]) => Prisma.Sql): Prisma.Sql {
  const words = [...new Map(spelledWords(asked).map((spellings) => [spellings.join(), spellings])).values()];
  const longest = words.filter(
    ([word = '']) => !words.some(([other = '']) => other !== word && other.includes(word)),
  );
  return longest.length === 0
    ? Prisma.sql`true`
    : Prisma.join(
        longest.map((spellings) => Prisma.sql`(${says(spellings.map(containing))})`),
        ' AND ',
      );
}

/** Whether a word stands somewhere in `text`, in one of its spellings. */
export const saysWord = (text: Prisma.Sql, patterns: readonly string[]): Prisma.Sql =>
  patterns.length === 1
    ? Prisma.sql`${folded(text)} LIKE ${patterns[0]}`
    : Prisma.sql`${folded(text)} LIKE ANY (${[...patterns]}::text[])`;
