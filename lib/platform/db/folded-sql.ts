import { Prisma } from '@/lib/platform/db/generated/client';
import { foldedWords } from '@/lib/platform/folded';

// What lib/platform/folded.ts does to a text, in the database: without case and accents.

/** Most texts are ASCII, and the dictionary is asked about the others alone. */
const folded = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`lower(CASE
  WHEN octet_length(${text}) = char_length(${text}) THEN ${text} ELSE public.unaccent(${text}) END)`;

/** Whether each word of `asked` stands somewhere in `text`, also in the middle of another. */
export const saysWords = (text: Prisma.Sql, asked: string): Prisma.Sql =>
  Prisma.sql`${folded(text)} LIKE ALL (${foldedWords(asked).map(containing)}::text[])`;

const containing = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Whether each word of `asked` is said by one of several things; `says` is given the pattern of a word, for `saysWord`. A
 * word that stands within another of them is there with it.
 */
export function saysEach(asked: string, says: (pattern: string) => Prisma.Sql): Prisma.Sql {
  const words = [...new Set(foldedWords(asked))];
  const longest = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  return longest.length === 0
    ? Prisma.sql`true`
    : Prisma.join(
        longest.map((word) => Prisma.sql`(${says(containing(word))})`),
        ' AND ',
      );
}

/** Whether a word stands somewhere in `text`. */
export const saysWord = (text: Prisma.Sql, pattern: string): Prisma.Sql =>
  Prisma.sql`${folded(text)} LIKE ${pattern}`;
