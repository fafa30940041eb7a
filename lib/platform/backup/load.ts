import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { qualified, tablesOf } from '@/lib/platform/backup/catalogue';
import { type DumpedTable, fileOf, type Manifest } from '@/lib/platform/backup/manifest';
import { SetupError } from '@/lib/platform/errors';

export type LoadOptions = {
  /** The address of the owner of the tables, which are there and hold nothing of anybody. */
  url: string;
  folder: string;
  manifest: Manifest;
  /** Tables whose rows stay away. */
  without?: readonly string[];
  onStep?: (done: number, line: string) => void;
};

/**
 * Puts every row of a backup into its table, in one transaction. Meanwhile nothing is checked and no trigger runs, as
 * the rows were checked when they were written and some guards ask for rows that come later; at the end every foreign
 * key is checked over all of them. Throws SetupError where a file breaks off, a table is not there, or a count is another.
 */
export async function load({ url, folder, manifest, without = [], onStep }: LoadOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const closed = await openUp(client);
    const whole = manifest.tables.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
    let before = 0;
    for (const table of await known(client, manifest)) {
      if (!without.includes(table.name)) await loadTable(client, table, folder);
      before += table.bytes;
      if (table.rows > 0) onStep?.(before / whole, `${table.name}: ${table.rows} rows`);
    }
    for (const { name, last, called } of manifest.sequences)
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
        `public.${client.escapeIdentifier(name)}`,
        last,
        called,
      ]);
    for (const statement of closed) await client.query(statement);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The tables of the backup. Throws SetupError for one, or a column, that this database has not. */
async function known(client: pg.Client, { tables }: Manifest): Promise<DumpedTable[]> {
  const here = new Map((await tablesOf(client)).map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of tables) {
    const missing = here.has(name) ? columns.find((column) => !here.get(name)?.includes(column)) : name;
    if (missing)
      throw new SetupError(
        `The backup has ${missing === name ? `a table ${name}` : `a column ${name}.${missing}`} that its own migrations don't make: it is not from this Rebound.`,
      );
  }
  return tables;
}

async function loadTable(client: pg.Client, table: DumpedTable, folder: string): Promise<void> {
  const rows = client.query(copyFrom(`COPY ${qualified(client, table)} FROM STDIN`));
  const file = fileOf(folder, table.name);
  try {
    await pipeline(createReadStream(file), createGunzip(), rows as Writable);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new SetupError(`The backup is not whole: ${file} is missing.`);
    if (code.startsWith('Z_'))
      throw new SetupError(`The backup is damaged: ${file} breaks off or was changed.`);
    if (code === '53100') throw new SetupError('The disk of the database is full: nothing was put back.');
    throw error;
  }
  if (rows.rowCount !== table.rows)
    throw new SetupError(`The backup is damaged: ${table.name} has ${rows.rowCount} rows of ${table.rows}.`);
}

/** Lifts what stands in the way of rows that come in any order; answers the statements that put it back. */
async function openUp(client: pg.Client): Promise<string[]> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid, conname`,
  );
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  const back: string[] = [];
  for (const { table, forced } of await lifted(client)) {
    const names = forced ? ['FORCE ROW LEVEL SECURITY', 'ENABLE TRIGGER USER'] : ['ENABLE TRIGGER USER'];
    await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
    // Migrations leave rows of their own, which the backup has as they were.
    await client.query(`DELETE FROM ${table}`);
    back.push(`ALTER TABLE ${table} ${names.join(', ')}`);
  }
  const checked = keys.map(
    ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`,
  );
  return [...checked, ...back];
}

async function lifted(client: pg.Client): Promise<{ table: string; forced: boolean }[]> {
  const tables = (await tablesOf(client)).map(({ name }) => name);
  const { rows } = await client.query<{ table: string; forced: boolean }>(
    `SELECT oid::regclass::text AS table, relforcerowsecurity AS forced FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) ORDER BY relname`,
    [tables],
  );
  return rows;
}
