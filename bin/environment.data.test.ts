import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdmin, databaseUrls } from '@/test/database';
import { settle } from './environment';

// What starts with the addresses of the guide's own settings, the owner's among them, on a database that has no tables: another
// one by a slip of the pen, or one whose restore broke off (docs/decisions/0067).

const name = `rebound_${randomUUID().replaceAll('-', '')}`;
const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
const before = { ...process.env };

beforeAll(() => asAdmin(`CREATE DATABASE ${name} OWNER rebound_owner`));
afterAll(async () => {
  process.env = before;
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
});

async function tables(): Promise<number> {
  const client = new pg.Client({ connectionString: named(databaseUrls.owner) });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
    return rows.length;
  } finally {
    await client.end();
  }
}

const set = () =>
  Object.assign(process.env, {
    DATABASE_URL: named(databaseUrls.app),
    DATABASE_OWNER_URL: named(databaseUrls.owner),
  });

test('web, worker and commands make no table in an empty database, and refuse to start', async () => {
  set();
  await expect(settle()).rejects.toThrow('The database is empty: run "npm run migrate" first.');
  expect(await tables()).toBe(0);
});

test('npm start migrates it', async () => {
  set();
  const { release } = await settle(undefined, { migrates: true });
  await release();
  expect(await tables()).toBeGreaterThan(60);
});
