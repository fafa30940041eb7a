import type pg from 'pg';
import { SEALED_FORMAT } from '@/lib/platform/crypto/envelope';
import { sealedTables } from '@/lib/platform/crypto/sealed-columns';

// What is complete is kept so by the database: a check on every sealed column refuses every other format, whoever
// writes it. A column that is new gets its own the next time a database is brought up to date.

type Column = { table: string; column: string; name: string };

export const formatChecks = (): Column[] =>
  [
    ...sealedTables().flatMap(({ table, columns }) => columns.map(({ column }) => ({ table, column }))),
    { table: 'user_keys', column: 'wrapped_key' },
  ].map(({ table, column }) => ({ table, column, name: `${table}_${column}_format` }));

/** The columns whose format nothing guards yet. */
export async function unguarded(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype = 'c' AND convalidated AND conname LIKE '%\\_format'`,
  );
  const guarded = new Set(rows.map(({ name }) => name));
  return formatChecks().filter(({ name }) => !guarded.has(name));
}

/** Guards every column in which nothing of another format is left; answers the columns in which something is. */
export async function guardFormat(client: pg.Client): Promise<string[]> {
  const left: string[] = [];
  for (const { table, column, name } of await unguarded(client)) {
    const format = `'\\x${SEALED_FORMAT.toString(16).padStart(2, '0')}'`;
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name}`);
    await client.query(
      `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (substring(${column} FROM 1 FOR 1) = ${format}) NOT VALID`,
    );
    try {
      // Reads the table while others write to it.
      await client.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === '23514')) throw error;
      await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
      left.push(`${table}.${column}`);
    }
  }
  return left;
}
