import { beforeAll, describe, expect, test } from 'vitest';
import { parseBackfill, runBackfill, stretches } from '@/lib/platform/db/backfill';
import { applyMigrations, knownMigrations } from '@/lib/platform/db/schema-engine';
import { person } from '@/test/coaching';
import { asAdmin, databaseUrls } from '@/test/database';

const SQL = `-- Tables: companies
UPDATE companies SET place = 'filled' WHERE (user_id, id) IN (SELECT user_id, id FROM companies WHERE place IS NULL LIMIT $1)`;
const backfill = (name: string) => parseBackfill(name, SQL);
const left = async () =>
  (await asAdmin('SELECT count(*)::int AS count FROM companies WHERE place IS NULL'))[0]?.count;

beforeAll(async () => {
  await asAdmin('ALTER TABLE companies ADD COLUMN place text');
  const { userId } = await person('Ana');
  await asAdmin(
    `INSERT INTO companies (user_id, id, name, name_key) SELECT $1, gen_random_uuid(), 'Company ' || n, 'company-' || n FROM generate_series(1, 25) n`,
    [userId],
  );
});

describe('a backfill', () => {
  test('fills in batches, is stopped between two, and goes on where it was', async () => {
    const stopping = new AbortController();
    const said: string[] = [];
    const onStep = (line: string) => {
      said.push(line);
      if (said.length === 2) stopping.abort();
    };
    expect(
      await runBackfill(databaseUrls.owner, backfill('one'), {
        rowsAtOnce: 10,
        signal: stopping.signal,
        onStep,
      }),
    ).toBe(20);
    expect([said, await left()]).toEqual([['one: 10 rows filled', 'one: 20 rows filled'], 5]);
    expect(await runBackfill(databaseUrls.owner, backfill('one'), { rowsAtOnce: 10 })).toBe(5);
    expect(
      await asAdmin('SELECT name, rows::int, finished_at IS NOT NULL AS finished FROM backfills'),
    ).toEqual([{ name: 'one', rows: 25, finished: true }]);
  });

  test('that is finished is not run again, though rows come that it would change', async () => {
    await asAdmin('UPDATE companies SET place = NULL');
    expect(await runBackfill(databaseUrls.owner, backfill('one'))).toBe(0);
    expect(await runBackfill(databaseUrls.owner, backfill('two'))).toBe(25);
  });

  test('leaves row-level security and guards as they were', async () => {
    expect(
      await asAdmin("SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'companies'"),
    ).toEqual([{ forced: true }]);
    expect(
      await asAdmin(
        "SELECT 1 FROM pg_trigger WHERE tgrelid = 'companies'::regclass AND NOT tgisinternal AND tgenabled <> 'O'",
      ),
    ).toEqual([]);
  });

  test.each([
    ['that names no tables', 'UPDATE companies SET place = $1', 'does not say "-- Tables'],
    [
      'that takes every row at once',
      '-- Tables: companies\nUPDATE companies SET place = 1',
      'takes no limit',
    ],
  ])('%s is refused', (_, sql, reason) => {
    expect(() => parseBackfill('one', sql)).toThrow(reason);
  });
});

test('a later migration waits for the backfill of an earlier one', () => {
  expect(stretches(['a', 'b', 'c', 'd'], (name) => name === 'b')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(stretches(['a', 'b'], (name) => name === 'b')).toEqual([['a', 'b']]);
});

test('a database that has more migrations than are asked for is left as it is', async () => {
  expect(await applyMigrations(databaseUrls.owner, (await knownMigrations()).slice(0, 10))).toEqual([]);
});
