import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { schemaSql } from '@/lib/platform/db/schema-engine';
import { asAdmin, databaseUrls } from '@/test/database';

const COLUMNS = `
  SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default, datetime_precision
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  ORDER BY table_name, column_name`;
const KEYS = `
  SELECT conrelid::regclass::text AS on_table, contype, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
    AND conrelid <> coalesce(to_regclass('public._prisma_migrations'), 0)
  ORDER BY 1, 2, 3`;
const INDEXES = `
  SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    AND indexdef NOT LIKE '% WHERE %' ORDER BY 1`;

/** What prisma/schema alone would make, in a database of its own. */
async function fromSchema<T>(read: (client: pg.Client) => Promise<T>): Promise<T> {
  const name = `rebound_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name}`);
  const url = new URL(databaseUrls.admin);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(await schemaSql(databaseUrls.admin));
    return await read(client);
  } finally {
    await client.end();
    await asAdmin(`DROP DATABASE ${name}`);
  }
}

test('makes with the migrations what the schema says: columns, keys, indexes', async () => {
  for (const [what, sql] of Object.entries({ COLUMNS, KEYS, INDEXES })) {
    const schema = await fromSchema(async (client) => (await client.query(sql)).rows);
    expect(schema.length, what).toBeGreaterThan(20);
    expect(await asAdmin(sql), what).toEqual(schema);
  }
});

// Tables that hold nothing about a person; everything else must be behind row-level security.
const NOT_PRIVATE = [
  '_prisma_migrations',
  'backfills',
  'heartbeats',
  'key_checks',
  'mail_rate_limits',
  'mail_reports',
  'mail_stops',
  'mails_to_others',
  'rate_windows',
  'restores',
  'site_switches',
  'spent_challenges',
  'stored_objects',
  'suppressions',
  'time_shift',
];

test('forces row-level security on every private table, with a policy', async () => {
  const rows = await asAdmin(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
           (SELECT count(*)::int FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname) AS policies
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`);
  const open = rows.filter((row) => !row.forced || row.policies < 2).map((row) => row.name);
  expect(open).toEqual(NOT_PRIVATE);
});

test('leads the primary key of every private table with its owner', async () => {
  const rows = await asAdmin(`
    SELECT c.relname AS name, a.attname AS first
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
    WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
  const others = rows
    .filter((row) => row.first !== 'user_id' && !NOT_PRIVATE.includes(row.name))
    .map((row) => row.name);
  // The person themselves; what has no owner yet; local mode's mailbox; the outbox, which carries those too.
  expect(others).toEqual([
    'local_mails',
    'mail_events',
    'outbox',
    'sign_in_tokens',
    'site_invitations',
    'users',
  ]);
});

test('gives the runtime role no table and no way past row-level security', async () => {
  const [role] = await asAdmin(`
    SELECT rolsuper, rolbypassrls, rolcreaterole,
           (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
    FROM pg_roles r WHERE rolname = 'rebound_app'`);
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 });
});

test('shows nothing to an application that connects as the owner of the tables by mistake', async () => {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  const client = new pg.Client({ connectionString: databaseUrls.owner });
  await client.connect();
  try {
    expect((await client.query('SELECT * FROM users')).rows).toEqual([]);
  } finally {
    await client.end();
  }
});
