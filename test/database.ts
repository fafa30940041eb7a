import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { TEST_MASTER_KEYS } from '@/test/secrets';

// Loaded before every data test file: clones the template, so that no file sees another's rows. Files that share a process
// have their databases under one name, one after the other, as modules keep the address that they read first.

const kept = globalThis as unknown as { reboundTests?: { name: string; admins?: pg.Pool } };
kept.reboundTests ??= { name: `rebound_${randomUUID().replaceAll('-', '')}` };
const own = kept.reboundTests;
const { name } = own;
const port = inject('databasePort');
const url = (role: string, password: string, database = name) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

process.env.DATABASE_URL = url('rebound_app', 'app');
process.env.REBOUND_MODE = 'local';
process.env.REBOUND_URL = 'http://localhost:3000';
process.env.REBOUND_MASTER_KEYS = TEST_MASTER_KEYS;
process.env.REBOUND_ERASURES = path.join(tmpdir(), name, 'erasures');
process.env.MAIL_TRANSPORT = 'local';
// What a test writes in a second nobody writes in an hour; lib/access/write-limit.data.test.ts asks for the usual limit.
process.env.REBOUND_WRITES_A_MINUTE = '1000000';
process.env.MAIL_FROM = 'Rebound <hello@rebound.test>';

/** Addresses of this file's database, for statements as another role. */
export const databaseUrls = {
  admin: url('postgres', 'admin'),
  owner: url('rebound_owner', 'owner'),
  app: url('rebound_app', 'app'),
};

/** The run's mail server, where the people of the access matrix have their mailboxes. */
export const fixtureMailPort = () => inject('mailPort');

/**
 * Runs SQL as the superuser, past row-level security: to look behind the curtain or to set the stage. A long statement that is
 * asked again and again has a name, by which each connection plans it once.
 */
export async function asAdmin(sql: string | { name: string; text: string }, values: unknown[] = []) {
  // A connection costs as much as several statements, so the superuser's are kept.
  own.admins ??= new pg.Pool({ connectionString: databaseUrls.admin, max: 4 }).on('error', () => undefined);
  return (await own.admins.query(typeof sql === 'string' ? { text: sql, values } : { ...sql, values })).rows;
}

/** Runs SQL as the runtime role with nothing around it: what a hand could type, in a session of its own. */
export const asRuntimeRole = (sql: string, values: unknown[] = []) => run(databaseUrls.app, sql, values);

/** Runs SQL as the owner of the tables, whom row-level security shows none of their rows. */
export const asOwner = (sql: string) => run(databaseUrls.owner, sql);

/** Moves this database's clock to `seconds` from the real one. */
export const shiftClock = (seconds: number) => asAdmin('UPDATE time_shift SET seconds = $1', [seconds]);

async function run(connectionString: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Runs SQL beside this file's database: what makes and removes whole databases. */
const beside = (sql: string) => run(url('postgres', 'admin', 'postgres'), sql);

/** Also where a test whose time was over goes on asking. */
const dropOwn = () => beside(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

/** Makes this file's database out of another. What may be made in it is not copied along, so that is said again. */
async function cloneOf(template: string): Promise<void> {
  // Files are copied as they are: written to the log page by page, as is usual, they take a third more of the processor.
  await beside(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER rebound_owner STRATEGY file_copy`);
  await beside(`REVOKE CREATE, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
}

const CAST_TEMPLATE = 'rebound_template_cast';

/**
 * What `make` answers, in the database it has left behind: made by the first file of a run that asks, cloned by the
 * others, whose own database it replaces. Asked before anything else is written there.
 */
export async function onceARun<T>(make: () => Promise<T>): Promise<T> {
  const lock = new pg.Client({ connectionString: url('postgres', 'admin', 'postgres') });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('fixtures'))");
    const { rowCount } = await lock.query('SELECT 1 FROM pg_database WHERE datname = $1', [CAST_TEMPLATE]);
    if (rowCount === 0) {
      const made = await make();
      await asAdmin('CREATE SCHEMA once');
      await asAdmin('CREATE TABLE once.made AS SELECT $1::jsonb AS value', [JSON.stringify(made)]);
      await letGo();
      await beside(`CREATE DATABASE ${CAST_TEMPLATE} TEMPLATE ${name} OWNER rebound_owner`);
    } else {
      await letGo();
      await dropOwn();
      await cloneOf(CAST_TEMPLATE);
    }
  } finally {
    await lock.end();
  }
  const [kept] = await asAdmin('SELECT value FROM once.made');
  return kept?.value;
}

/** Puts a database with nothing in it, not a migration, in the place of this file's. */
export async function startEmpty(): Promise<void> {
  await letGo();
  await dropOwn();
  await beside(`CREATE DATABASE ${name} OWNER rebound_owner`);
}

/** A copy of this file's database as it is now: last night's backup. Answers its name, for `restoreFrom`. */
export async function backUp(): Promise<string> {
  const copy = `${name}_copy`;
  await letGo();
  await beside(`CREATE DATABASE ${copy} TEMPLATE ${name} OWNER rebound_owner`);
  return copy;
}

/** Puts a copy in the place of this file's database; the copy is used up. */
export async function restoreFrom(copy: string): Promise<void> {
  await letGo();
  await dropOwn();
  await cloneOf(copy);
  await beside(`DROP DATABASE ${copy}`);
}

/** Has statements planned as a running Rebound has them, in this file's database: for tests of what a plan reads. */
export async function planAsServed(): Promise<void> {
  await asAdmin(`ALTER DATABASE ${name} SET plan_cache_mode = auto`);
  await letGo();
}

/** Closes every connection to this file's database; what is asked next opens new ones. */
export async function letGo(): Promise<void> {
  const open = own.admins;
  own.admins = undefined;
  await Promise.all([open?.end(), closeQueue(), disconnect()]);
}

beforeAll(async () => {
  // That of the file before.
  await dropOwn();
  await cloneOf('rebound_template');
});

afterAll(async () => {
  await letGo();
  rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
});
