import type pg from 'pg';
import { SetupError } from '@/lib/platform/errors';

// What of a database a backup carries: the rows of the schema `public`. How the tables look is in the migrations, and the
// queue's own tables hold pointers that the sweep makes again.

/** A table, with the columns that rows are written with. */
export type Table = { name: string; columns: string[] };
/** A sequence, and how far it has counted. */
export type Sequence = { name: string; last: string; called: boolean };

/** The history of migrations is made again by applying them. */
const MADE_AGAIN = ['_prisma_migrations'];

export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
    [MADE_AGAIN],
  );
  return rows;
}

export async function sequencesOf(client: pg.Client): Promise<Sequence[]> {
  const { rows: names } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1",
  );
  const sequences: Sequence[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<Omit<Sequence, 'name'>>(
      `SELECT last_value::text AS last, is_called AS called FROM public.${client.escapeIdentifier(name)}`,
    );
    sequences.push(...rows.map((row) => ({ name, ...row })));
  }
  return sequences;
}

/** The migrations that a database has, in their order. Throws SetupError where it has none or one broke off. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(
    "SELECT 1 WHERE to_regclass('public._prisma_migrations') IS NOT NULL",
  );
  if (tables.length === 0) throw new SetupError('The database is empty: there is nothing to back up.');
  const { rows } = await client.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM public._prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const broken = rows.find(({ finished }) => !finished);
  if (broken) throw new SetupError(`The migration ${broken.name} broke off: run "npm run migrate" first.`);
  return rows.map(({ name }) => name);
}

export const qualified = (client: pg.Client, { name, columns }: Table): string =>
  `public.${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;
