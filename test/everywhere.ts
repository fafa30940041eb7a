import { asAdmin } from '@/test/database';

// Looks for words everywhere in a database: every column of every table, the queue's among them.

type Column = { schema: string; table: string; column: string; bytes: boolean };

const columns = (): Promise<Column[]> =>
  asAdmin(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column, c.data_type = 'bytea' AS bytes
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema', 'once')
     ORDER BY 1, 2, 3`,
  );

/** Where any of `words` stands, in whatever case, as `schema.table.column: word`; bytes are read as Latin 1. */
export async function foundEverywhere(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { schema, table, column, bytes } of await columns()) {
    const text = bytes ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await asAdmin(
      `SELECT DISTINCT word FROM "${schema}"."${table}", unnest($1::text[]) AS word
       WHERE position(lower(word) IN lower(${text})) > 0`,
      [words],
    );
    found.push(...rows.map(({ word }) => `${schema}.${table}.${column}: ${word}`));
  }
  return found;
}
