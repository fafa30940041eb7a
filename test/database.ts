import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { disconnect } from '@/lib/platform/db/client';

// Loaded before every data test file: clones the template, so that no file sees another's rows.

const port = inject('databasePort');
const name = `rebound_${randomUUID().replaceAll('-', '')}`;
const url = (role: string, password: string, database = name) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

process.env.DATABASE_URL = url('rebound_app', 'app');
process.env.REBOUND_MODE = 'local';
process.env.REBOUND_URL = 'http://localhost:3000';
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, long enough';
process.env.REBOUND_MASTER_KEYS = `1:${Buffer.alloc(32, 7).toString('base64')}`;
process.env.MAIL_TRANSPORT = 'local';
process.env.MAIL_FROM = 'Rebound <hello@rebound.test>';

/** Addresses of this file's database, for statements as another role. */
export const databaseUrls = {
  admin: url('postgres', 'admin'),
  owner: url('rebound_owner', 'owner'),
  app: url('rebound_app', 'app'),
};

/** Runs SQL as the runtime role with nothing around it: what a hand could type. */
export const asRuntimeRole = (sql: string, values: unknown[] = []) => run(databaseUrls.app, sql, values);

/** Runs SQL as the superuser, past row-level security: to look behind the curtain or to set the stage. */
export const asAdmin = (sql: string, values: unknown[] = []) => run(databaseUrls.admin, sql, values);

/** Moves this database's clock to `seconds` from the real one. */
export const shiftClock = (seconds: number) => asAdmin('UPDATE time_shift SET seconds = $1', [seconds]);

async function run(connectionString: string, sql: string, values: unknown[]) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  const client = new pg.Client({ connectionString: url('postgres', 'admin', 'postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE rebound_template OWNER rebound_owner`);
  await client.end();
});

afterAll(async () => {
  await disconnect();
});
