import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matrixFixtures } from '@/test/access/fixtures';
import { policyParts } from '@/test/access/policies';
import { firstToFall, openBench } from '@/test/access/reach';
import type { Bench } from '@/test/access/statements';
import { PRIVATE } from '@/test/access/tables';
import { isAttacked } from '@/test/attacks/attacked';
import { partsOf, without } from '@/test/attacks/guards';
import { databaseUrls } from '@/test/database';

// The access matrix of tables notices when a policy, any part of one, or row-level security itself is gone: the
// statements of the matrix are the attacks, and here they succeed. Everything is rolled back.

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await matrixFixtures());
});
afterAll(() => bench.db.end());

test('a policy’s condition is taken apart where its parts meet', () => {
  expect(partsOf('((a = b) AND (c OR (d AND e)))')).toEqual(['(a = b)', '(c OR (d AND e))']);
  expect(without('((a = b) AND (c OR (d AND e)))', 'c OR')).toBe('(a = b)');
  expect(without('(a = b)', 'a =')).toBe('true');
  expect(without('(a = b)', 'c')).toBeUndefined();
});

/** Parts that ask about the session and not about the row: USING has asked already, so no row gets as far. */
const SAME_SESSION = [
  'outbox.worker_settles WITH CHECK',
  'passkeys.identity_counts WITH CHECK',
  'users.identity_notes WITH CHECK',
];

/** Parts that a trigger has asked for already (refuse_foreign): it writes with the rights of the owner. */
const ASKED_BEFORE = ['stage_events.owner WITH CHECK'];

/** Parts about writing a table that the role may not write at all, which test/attacks holds it to. */
const NO_RIGHT = ['account_terms.owner WITH CHECK'];

test('every part of every policy keeps somebody out', async () => {
  const parts = await policyParts();
  expect(parts.length).toBeGreaterThan(50);
  const unnoticed: string[] = [];
  for (const { table, clause, name, part, whole, verbs, lift } of parts) {
    if (await firstToFall(bench, table, verbs, lift)) continue;
    if (isAttacked(name, part, whole)) continue;
    if ([...SAME_SESSION, ...ASKED_BEFORE, ...NO_RIGHT].includes(clause)) continue;
    unnoticed.push(`${clause} ${part}`);
  }
  expect(unnoticed).toEqual([]);
}, 300_000);

describe('row-level security', () => {
  test.each(Object.keys(PRIVATE))('of %s keeps its rows apart', async (table) => {
    const lift = `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`;
    expect(await firstToFall(bench, table, ['read'], lift)).toBeDefined();
  });

  // An application that connects as the owner of the tables by mistake.
  test.each(Object.keys(PRIVATE))(
    'of %s is forced, and the owner of the tables is let in by its guards alone',
    async (table) => {
      const owner = new pg.Client({ connectionString: databaseUrls.owner });
      await owner.connect();
      const seen = async (lift: string) => {
        await owner.query('BEGIN');
        await owner.query(lift);
        const { rowCount } = await owner.query(`SELECT FROM ${table} LIMIT 1`);
        await owner.query('ROLLBACK');
        return rowCount;
      };
      expect(await seen('SELECT 1')).toBe(0);
      expect(await seen(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)).toBe(1);
      expect(await seen(`ALTER POLICY guard ON ${table} USING (true)`)).toBe(1);
      await owner.end();
    },
  );
});
