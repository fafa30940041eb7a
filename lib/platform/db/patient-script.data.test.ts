import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPatiently } from '@/lib/platform/db/patient-script';
import { asAdmin, databaseUrls } from '@/test/database';

// A migration beside people at work: it never makes them queue behind it.

let pool: pg.Pool;
let other: pg.Client;
beforeAll(async () => {
  pool = new pg.Pool({ connectionString: databaseUrls.owner, max: 1 });
  other = new pg.Client({ connectionString: databaseUrls.admin });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await pool.end();
});

const QUICK = { lockTimeoutMs: 50, tries: 3, pauseMs: 1 };
const ADDS = 'ALTER TABLE companies ADD COLUMN patient int; ALTER TABLE companies ADD COLUMN patient_too int';
const columns = () =>
  asAdmin(
    "SELECT column_name FROM information_schema.columns WHERE table_name = 'companies' AND column_name LIKE 'patient%'",
  );
/** As somebody at work does, whose transaction is open. */
const busy = () => other.query('BEGIN; SELECT count(*) FROM companies');

test('gives up a lock that is not to be had, and changes nothing', async () => {
  await busy();
  let seen = 0;
  const waiting = runPatiently(pool, ADDS, {
    ...QUICK,
    // Between two tries nobody waits for it.
    onRetry: () => void asAdmin('SELECT count(*) FROM companies').then(() => (seen += 1)),
  });
  await expect(waiting).rejects.toThrow('could not lock its tables in 3 tries, and changed nothing');
  await other.query('ROLLBACK');
  expect(await columns()).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});

test('goes through once whoever was in the way has finished', async () => {
  await busy();
  await runPatiently(pool, ADDS, { ...QUICK, tries: 200, onRetry: () => void other.query('ROLLBACK') });
  expect(await columns()).toHaveLength(2);
  await asAdmin('ALTER TABLE companies DROP COLUMN patient, DROP COLUMN patient_too');
});

test('passes on what else the database says', async () => {
  await expect(runPatiently(pool, 'ALTER TABLE nowhere ADD COLUMN x int', QUICK)).rejects.toThrow(
    'does not exist',
  );
});

test('builds an index concurrently, also where an earlier try left half of it', async () => {
  const build = 'CREATE UNIQUE INDEX CONCURRENTLY half_built ON companies (name_key)';
  const indexes = () =>
    asAdmin("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('half_built')");
  // Two people with the same company.
  await asAdmin(`WITH person AS (
      INSERT INTO users (id, email) SELECT gen_random_uuid(), 'person-' || n || '@example.test' FROM generate_series(1, 2) n RETURNING id)
    INSERT INTO companies (user_id, id, name, name_key) SELECT id, gen_random_uuid(), 'A', 'half' FROM person`);
  await expect(runPatiently(pool, build, QUICK)).rejects.toThrow('could not create unique index');
  expect(await indexes()).toEqual([{ indisvalid: false }]);
  await asAdmin("DELETE FROM companies WHERE name_key = 'half'");
  await runPatiently(pool, build, QUICK);
  expect(await indexes()).toEqual([{ indisvalid: true }]);
  await asAdmin('DROP INDEX half_built');
});
