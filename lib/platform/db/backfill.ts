import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { MIGRATIONS_DIR } from '@/lib/platform/db/schema-engine';
import { unguardedly } from '@/lib/platform/db/unguarded';

// A migration that fills a column of rows which are there leaves that to a file beside it, backfill.sql: one statement that
// changes at most $1 rows which still lack it, and is run until there are none. Its first line names the tables that it
// reads and writes: -- Tables: applications, companies

export type Backfill = { name: string; tables: string[]; sql: string };

const ROWS_AT_ONCE = 500;
const TABLES = /^-- Tables: ([a-z_]+(?:, [a-z_]+)*)$/m;

/** The backfill of a migration; null where it has none. Throws where the file does not say its tables or takes no limit. */
export async function backfillOf(name: string): Promise<Backfill | null> {
  const file = path.join(MIGRATIONS_DIR, name, 'backfill.sql');
  return existsSync(file) ? parseBackfill(name, await readFile(file, 'utf8')) : null;
}

export function parseBackfill(name: string, sql: string): Backfill {
  const tables = TABLES.exec(sql)?.[1]?.split(', ');
  if (!tables) throw new Error(`${name}/backfill.sql does not say "-- Tables: ..." first`);
  if (!sql.includes('$1'))
    throw new Error(`${name}/backfill.sql takes no limit ($1): it would change every row at once`);
  return { name, tables, sql };
}

/**
 * Runs a backfill until no row is left, each batch in a transaction of its own: it may be stopped at any time, and goes on
 * from the rows that are left. What was finished is not run again. Answers how many rows it changed.
 */
export async function runBackfill(
  ownerUrl: string,
  { name, tables, sql }: Backfill,
  {
    onStep,
    signal,
    rowsAtOnce = ROWS_AT_ONCE,
  }: { onStep?: (line: string) => void; signal?: AbortSignal; rowsAtOnce?: number } = {},
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Two at once would wait for one another at every batch.
    await client.query("SELECT pg_advisory_lock(hashtext('rebound.backfill'))");
    const { rowCount } = await client.query(
      'SELECT 1 FROM backfills WHERE name = $1 AND finished_at IS NOT NULL',
      [name],
    );
    if (rowCount) return 0;
    let changed = 0;
    while (!signal?.aborted) {
      const rows = await unguardedly(
        client,
        tables,
        async () => (await client.query(sql, [rowsAtOnce])).rowCount ?? 0,
      );
      changed += rows;
      await noted(client, { name, rows, finished: rows === 0 });
      if (rows === 0) break;
      onStep?.(`${name}: ${changed} rows filled`);
    }
    return changed;
  } finally {
    await client.end();
  }
}

const noted = (
  client: pg.Client,
  { name, rows, finished }: { name: string; rows: number; finished: boolean },
) =>
  client.query(
    `INSERT INTO backfills AS b (name, rows, started_at, finished_at) VALUES ($1, $2, now(), CASE WHEN $3 THEN now() END)
     ON CONFLICT (name) DO UPDATE SET rows = b.rows + excluded.rows, finished_at = excluded.finished_at`,
    [name, rows, finished],
  );

/** Stretches of migrations after each of which a backfill has to run: what comes later may need its rows filled. */
export function stretches(names: readonly string[], hasBackfill: (name: string) => boolean): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  for (const name of names) {
    part.push(name);
    if (!hasBackfill(name)) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}
