import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { asAdmin, databaseUrls } from '@/test/database';
import { bringUpToDate } from './up-to-date';

const keys = process.env.REBOUND_MASTER_KEYS;
afterEach(() => {
  process.env.REBOUND_MASTER_KEYS = keys;
});

const tablesIn = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'");
    return rows.length;
  } finally {
    await client.end();
  }
};

test('a master key that is none is told before an empty database gets its first table', async () => {
  const name = `rebound_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER rebound_owner`);
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  try {
    process.env.REBOUND_MASTER_KEYS = '1:the-key-that-you-made';
    await expect(
      bringUpToDate({ ownerUrl: named(databaseUrls.owner), runtimeUrl: named(databaseUrls.app) }),
    ).rejects.toThrow('REBOUND_MASTER_KEYS');
    expect(await tablesIn(named(databaseUrls.owner))).toBe(0);
  } finally {
    await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
  }
});
