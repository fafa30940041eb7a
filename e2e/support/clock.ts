import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Moves the running app's clock to `seconds` from the real one, as the owner of the tables. */
export async function moveClock(seconds: number): Promise<void> {
  const dataDir = process.env.REBOUND_E2E_DATA ?? '';
  const read = (name: string) => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8'));
  const password = read('secrets.json').databaseOwner;
  const client = new pg.Client(
    `postgresql://rebound_owner:${password}@127.0.0.1:${read('database.json').port}/rebound`,
  );
  await client.connect();
  try {
    await client.query('UPDATE time_shift SET seconds = $1', [seconds]);
  } finally {
    await client.end();
  }
}

export const HOUR = 3600;
export const DAY = 24 * HOUR;
