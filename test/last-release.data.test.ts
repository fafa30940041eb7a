import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { NOTICE_KINDS } from '@/lib/features/notices';
import { effectsOf } from '@/lib/platform/db/migration-effects';
import { allowancesOf, problemsOf, readMigration } from '@/lib/platform/db/migration-file';
import { isNewer, lastRelease, stumbles } from '@/lib/platform/db/released';
import { applyMigrations, knownMigrations } from '@/lib/platform/db/schema-engine';
import { catalogueOf } from '@/lib/platform/db/shape';
import { asAdmin, databaseUrls } from '@/test/database';

// The build of the last release goes on serving while this one has migrated the database (docs/decisions/0067).

const release = lastRelease();

async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `work` on an empty database of the last release. */
async function asReleased(work: (url: string) => Promise<void>): Promise<void> {
  const name = `rebound_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER rebound_owner`);
  const url = new URL(databaseUrls.owner);
  url.pathname = `/${name}`;
  try {
    await applyMigrations(url.href, release.migrations);
    await work(url.href);
  } finally {
    await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

test('finds nothing to stumble over in the database of now', async () => {
  expect(stumbles(release, await within(databaseUrls.owner, catalogueOf))).toEqual([]);
});

test('writes no kind of notice that the build of the last release has no words for', () => {
  expect(release.notices ? NOTICE_KINDS.filter((kind) => !release.notices?.includes(kind)) : []).toEqual([]);
});

test('each migration since keeps to expand, backfill, contract, or allows itself what it does by name and reason', async () => {
  const since = (await knownMigrations()).filter((name) => !release.migrations.includes(name));
  const problems: string[] = [];
  await asReleased((url) =>
    within(url, async (client) => {
      for (const name of since) {
        const sql = await readMigration(name);
        const { findings } = await effectsOf(client, sql);
        problems.push(...problemsOf(findings, allowancesOf(sql)).map((problem) => `${name}: ${problem}`));
      }
    }),
  );
  expect(problems).toEqual([]);
});

describe('a planted change', () => {
  test.each([
    ['ALTER TABLE vents DROP COLUMN burn_at', 'reads vents.burn_at, which is gone'],
    [
      'ALTER TABLE vents ALTER COLUMN version TYPE bigint',
      'takes vents.version for integer, and it is bigint',
    ],
    ['ALTER TABLE vents ADD COLUMN mood text NOT NULL', 'leaves out vents.mood, which has to be given'],
    ['DROP FUNCTION rebound.digests_due(integer)', 'calls digests_due'],
  ])('%s is found out', async (sql, said) => {
    const found = await within(databaseUrls.owner, async (client) => {
      await client.query('BEGIN');
      await client.query(sql);
      return stumbles(release, await catalogueOf(client));
    });
    expect(found).toEqual([expect.stringContaining(said)]);
  });
});

test.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.0.0', '1.0.0', false],
  ['1.9.9', '1.10.0', false],
])('%s after %s: %s', (version, than, newer) => expect(isNewer(version, than)).toBe(newer));
