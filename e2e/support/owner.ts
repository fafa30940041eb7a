import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ownDataDir } from './own-server';

/** The address of the running app's database as its owner reaches it. */
export function ownerUrl(dataDir: string): string {
  const read = (name: string) => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8'));
  const password = read('secrets.json').databaseOwner;
  const { port } = read('database.json');
  return `postgresql://rebound_owner:${password}@127.0.0.1:${port}/rebound`;
}

let pool: pg.Pool | undefined;

/** One statement as the owner of the running app's tables: what no request could do. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  pool ??= connect();
  return pool.query<Row>(sql, values);
}

function connect(): pg.Pool {
  const connectionString = ownerUrl(ownDataDir());
  return new pg.Pool({ connectionString, max: 1, allowExitOnIdle: true }).on('error', () => undefined);
}
