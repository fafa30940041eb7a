import type { Names } from './names';

/** A line that goes into a file that is there, before the first line that is `before`. */
export type Line = { file: string; line: string; before: RegExp };

/**
 * The lines that make a noun known: to the API, to its owner, to what is sealed, to the inventory of what is kept and to
 * the access matrix.
 */
export const linesOf = ({ one, many, model, folder, table, words }: Names): readonly Line[] => [
  {
    file: 'lib/api/registry.ts',
    line: `import { ${one}Operations } from '@/lib/features/${folder}/api';`,
    before: /^import \{ \w+ \} from '@\/lib\/features\//m,
  },
  { file: 'lib/api/registry.ts', line: `  ...${one}Operations,`, before: /^\];$/m },
  {
    file: 'lib/platform/crypto/sealed-columns.ts',
    line: `  ${model}: { table: '${table}', key: ['id'], columns: { noteSealed: null } },`,
    before: /^ {2}Outbox: /m,
  },
  {
    file: 'prisma/inventory.ts',
    line: `  ${model}: { chapter: 'search', why: '${words.Heading}', kept: DELETED },`,
    before: /^ {2}Vent: \{$/m,
  },
  {
    file: 'prisma/schema/account.prisma',
    line: `  ${many} ${model}[]`,
    before: /^ {2}key +UserKey\?$/m,
  },
  {
    file: 'test/access/nouns.ts',
    line: `import { ${one}Access } from '@/lib/features/${folder}/access';`,
    before: /^import /m,
  },
  { file: 'test/access/nouns.ts', line: `  ${quoted(folder)}: ${one}Access,`, before: /^\};$/m },
];

/** The text with the line in its place; null where the place is not there. */
export function withLine(text: string, { line, before }: Line): string | null {
  const at = text.search(before);
  return at === -1 ? null : `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

const quoted = (folder: string) => (folder.includes('-') ? `'${folder}'` : folder);
