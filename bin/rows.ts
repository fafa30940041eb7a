import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';

// `tsx bin/run.ts rows FILE`: every row of the local database, for a test of an upgrade (test/fixtures/README.md). It
// runs in the checkout of an old commit, so it imports nothing of the app's.

/** What is made by migrations and by the start, not by people. */
const NOT_ROWS = ['_prisma_migrations', 'time_shift', 'heartbeats', 'key_checks'];

export async function main(): Promise<void> {
  const [, , file] = process.argv;
  if (!file) throw new Error('Say which file to write: tsx bin/run.ts rows FILE');
  const read = (name: string) => JSON.parse(readFileSync(path.join('.rebound', name), 'utf8'));
  const { databaseAdmin } = read('secrets.json');
  const { port } = read('database.json');
  const client = new pg.Client({
    connectionString: `postgresql://postgres:${databaseAdmin}@127.0.0.1:${port}/rebound`,
  });
  await client.connect();
  await client.query(`SET TIME ZONE 'UTC'`);
  const lines: string[] = [];
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    for (const { name } of tables) {
      if (NOT_ROWS.includes(name)) continue;
      // As text: bytes in hex, instants to the microsecond.
      const { rows } = await client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${client.escapeIdentifier(name)} t ORDER BY 1`,
      );
      for (const { row } of rows) lines.push(`{"table":${JSON.stringify(name)},"row":${row}}`);
    }
  } finally {
    await client.end();
  }
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
  console.log(`Wrote ${lines.length} rows.`);
}
