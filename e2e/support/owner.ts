import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ownDataDir } from './own-server';

/** One statement as the owner of the running app's tables: what no request could do. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  const dataDir = ownDataDir();
  const read = (name: string) => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8'));
  const password = read('secrets.json').databaseOwner;
  const { port } = read('database.json');
  const client = new pg.Client(`postgresql://rebound_owner:${password}@127.0.0.1:${port}/rebound`);
  await client.connect();
  try {
    return await client.query<Row>(sql, values);
  } finally {
    await client.end();
  }
}
