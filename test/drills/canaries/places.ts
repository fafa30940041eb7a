import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { asAdmin } from '@/test/database';
import { countIn } from './phrases';

// Where private text must not be.

/** Finds by place; a place without any is there with 0. */
export type Finds = Record<string, number>;

/** Every row of every table, the queue's among them, read as text: what a dump would hold. */
export async function searchTables(spellings: readonly Buffer[]): Promise<{ finds: Finds; tables: number }> {
  const tables = await asAdmin(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const finds: Finds = {};
  for (const { name } of tables) {
    const rows = await asAdmin(`SELECT t::text AS row FROM ${name} t`);
    const count = rows.reduce((sum, { row }) => sum + countIn(Buffer.from(String(row)), spellings), 0);
    const place = name.startsWith('pgboss.') ? 'job tables' : 'tables';
    finds[place] = (finds[place] ?? 0) + count;
    if (count > 0) finds[`table ${name}`] = count;
  }
  return { finds, tables: tables.length };
}

/** Every file below `folder`; what is gone by the time it is read is passed over. */
export function searchFiles(
  folder: string,
  spellings: readonly Buffer[],
  placeOf: (file: string) => string,
): Finds {
  const finds: Finds = {};
  for (const file of filesBelow(folder)) {
    const place = placeOf(path.relative(folder, file));
    try {
      const count = countIn(readFileSync(file), spellings);
      finds[place] = (finds[place] ?? 0) + count;
      if (count > 0) finds[`file ${path.relative(folder, file)}`] = count;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return finds;
}

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const entry = path.join(folder, name);
    const stats = statSync(entry, { throwIfNoEntry: false });
    if (stats?.isDirectory()) yield* filesBelow(entry);
    else if (stats?.isFile()) yield entry;
  }
}

/** What each sealed column holds now, as one line a value. */
export async function sealedValues(): Promise<Map<string, Set<string>>> {
  const columns = await asAdmin(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE '%\\_sealed' ORDER BY 1, 2`,
  );
  const found = new Map<string, Set<string>>();
  for (const { table, column } of columns) {
    const rows = await asAdmin(
      `SELECT DISTINCT md5(${column}) AS value FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    found.set(`${table}.${column}`, new Set(rows.map(({ value }) => value)));
  }
  return found;
}
