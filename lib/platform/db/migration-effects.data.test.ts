import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { effectsOf } from '@/lib/platform/db/migration-effects';
import { allowancesOf, problemsOf } from '@/lib/platform/db/migration-file';
import { linesOf, secondsOf } from '@/lib/platform/db/migration-plan';
import { databaseUrls } from '@/test/database';

// Each form that must not run beside the former build, and the form to write instead.

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrls.owner });
  await client.connect();
  // As two releases ago left it.
  await client.query(`
    CREATE TABLE shoes (id int PRIMARY KEY, size int, colour varchar(20), note text, pair int);
    CREATE TABLE laces (id int PRIMARY KEY, shoe int);
    CREATE FUNCTION rebound.shoes_of(int) RETURNS int LANGUAGE sql AS 'SELECT 1'`);
});
afterAll(() => client.end());

const found = async (sql: string) =>
  (await effectsOf(client, sql)).findings.map(({ code, subject }) => `${code} ${subject}`);

describe('is found', () => {
  test.each([
    [
      'a new column that the former build leaves out',
      'ALTER TABLE shoes ADD COLUMN a int NOT NULL',
      ['column-required shoes.a'],
    ],
    [
      'a column that has to be filled from now on',
      'ALTER TABLE shoes ALTER COLUMN size SET NOT NULL',
      ['column-required shoes.size'],
    ],
    [
      'another type',
      'ALTER TABLE shoes ALTER COLUMN size TYPE bigint',
      ['column-retyped shoes.size', 'table-rewritten shoes'],
    ],
    [
      'a table that is written anew',
      'ALTER TABLE shoes ADD COLUMN b uuid DEFAULT gen_random_uuid()',
      ['table-rewritten shoes'],
    ],
    ['a renamed column', 'ALTER TABLE shoes RENAME COLUMN note TO remark', ['column-dropped shoes.note']],
    ['a dropped column', 'ALTER TABLE shoes DROP COLUMN colour', ['column-dropped shoes.colour']],
    [
      'an index that keeps writers waiting',
      'CREATE INDEX shoes_size ON shoes (size)',
      ['index-built shoes_size'],
    ],
    [
      'a check of all rows',
      'ALTER TABLE shoes ADD CONSTRAINT small CHECK (size < 60)',
      ['constraint-validated shoes.small'],
    ],
    [
      'a key that is checked for all rows',
      'ALTER TABLE laces ADD CONSTRAINT of FOREIGN KEY (shoe) REFERENCES shoes (id)',
      ['constraint-validated laces.of'],
    ],
    ['all rows in one go', 'UPDATE shoes SET pair = 2', ['rows-written shoes']],
    [
      'a function that is gone',
      'DROP FUNCTION rebound.shoes_of(int)',
      ['function-dropped shoes_of(integer)'],
    ],
    ['a renamed table', 'ALTER TABLE laces RENAME TO strings', ['table-dropped laces']],
  ])('%s', async (_, sql, findings) => {
    expect(await found(sql)).toEqual(findings);
  });
});

describe('is fine', () => {
  test.each([
    [
      'a new table, with all that belongs to it',
      'CREATE TABLE socks (id int PRIMARY KEY, n int NOT NULL); CREATE INDEX socks_n ON socks (n); INSERT INTO socks VALUES (1, 1)',
    ],
    ['a column that may be empty', 'ALTER TABLE shoes ADD COLUMN c text'],
    ['a column with one value for all', "ALTER TABLE shoes ADD COLUMN d text NOT NULL DEFAULT 'none'"],
    ['a check of what comes', 'ALTER TABLE shoes ADD CONSTRAINT later CHECK (pair > 0) NOT VALID'],
    ['the look at what is there, after it', 'ALTER TABLE shoes VALIDATE CONSTRAINT later'],
    ['an index that is built beside the writers', 'CREATE INDEX CONCURRENTLY shoes_pair ON shoes (pair)'],
    ['a unique rule on an index that is there', 'ALTER TABLE shoes ADD CONSTRAINT shoes_again UNIQUE (id)'],
  ])('%s', async (what, sql) => {
    expect(await found(sql)).toEqual(what.startsWith('a unique rule') ? ['index-built shoes_again'] : []);
  });
});

describe('a migration that allows itself something', () => {
  const findings = [{ code: 'column-dropped', subject: 'shoes.note', table: 'shoes' }] as const;
  const line = '-- Allowed: column-dropped shoes.note: no build since 1.2.0 reads or writes it.';

  test('says what and why', () => {
    expect(problemsOf(findings, [])).toEqual(['column-dropped shoes.note: the former build reads it']);
    expect(problemsOf(findings, allowancesOf(line))).toEqual([]);
  });

  test('allows nothing without a reason, and nothing that there is not', () => {
    expect(() => allowancesOf('-- Allowed: column-dropped shoes.note: because')).toThrow('gives no reason');
    expect(() => allowancesOf('-- Allowed: everything shoes.note: no build since 1.2.0 reads it.')).toThrow(
      'allows nothing',
    );
    expect(problemsOf([], allowancesOf(line))).toEqual([
      'allows column-dropped shoes.note, and does no such thing',
    ]);
  });
});

test('names the locks on tables that were there, the strongest of each', async () => {
  const { locks } = await effectsOf(client, 'ALTER TABLE shoes ADD COLUMN e int; CREATE TABLE hats (id int)');
  expect(locks.map(({ table, mode }) => [table, mode])).toEqual([['shoes', 'AccessExclusiveLock']]);
});

test('reckons how long it takes from the size of the table', () => {
  const sizes = new Map([['shoes', { rows: 1_000_000, bytes: 1e9 }]]);
  const took = (code: 'table-rewritten' | 'column-dropped') =>
    secondsOf([{ code, subject: 'shoes', table: 'shoes' }], sizes);
  expect([took('column-dropped'), took('table-rewritten')]).toEqual([1, 101]);
  const planned = [
    {
      name: '2027_one',
      effects: { locks: [{ table: 'shoes', mode: 'AccessExclusiveLock' }], findings: [] },
      unsafe: [],
      seconds: 101,
    },
  ];
  const lines = linesOf({ planned, sizes }).join('\n');
  expect(lines).toContain('may take about 2 min');
  expect(lines).toContain('locks shoes (1000000 rows, 1000.0 MB): others wait to read and to write');
  expect(lines).toContain('safe while the former build runs');
});
