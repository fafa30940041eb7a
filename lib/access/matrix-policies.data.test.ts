import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matrixFixtures } from '@/test/access/fixtures';
import { firstToFall, openBench } from '@/test/access/reach';
import type { Bench } from '@/test/access/statements';
import { PRIVATE, VERBS, type Verb } from '@/test/access/tables';
import { guardsOf } from '@/test/attacks/attack';
import { CHECK_ATTACKS } from '@/test/attacks/checks';
import { COACHING_ATTACKS } from '@/test/attacks/coaching';
import { partsOf, without } from '@/test/attacks/guards';
import { HOLD_ATTACKS } from '@/test/attacks/hold';
import { SHARING_ATTACKS } from '@/test/attacks/sharing';
import { asAdmin, databaseUrls } from '@/test/database';

// The access matrix of tables notices when a policy, any part of one, or row-level security itself is gone: the
// statements of the matrix are the attacks, and here they succeed. Everything is rolled back.

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await matrixFixtures());
});
afterAll(() => bench.db.end());

type Policy = { table: string; policy: string; cmd: string; qual: string | null; check: string | null };

const READS: Record<string, readonly Verb[]> = {
  SELECT: ['read'],
  INSERT: ['insert'],
  UPDATE: ['update'],
  DELETE: ['delete'],
  ALL: VERBS,
};

test('a policy’s condition is taken apart where its parts meet', () => {
  expect(partsOf('((a = b) AND (c OR (d AND e)))')).toEqual(['(a = b)', '(c OR (d AND e))']);
  expect(without('((a = b) AND (c OR (d AND e)))', 'c OR')).toBe('(a = b)');
  expect(without('(a = b)', 'a =')).toBe('true');
  expect(without('(a = b)', 'c')).toBeUndefined();
});

/** Parts that ask about the session and not about the row: USING has asked already, so no row gets as far. */
const SAME_SESSION = ['outbox.worker_settles WITH CHECK', 'users.identity_notes WITH CHECK'];

/** Where the statements of the matrix notice nothing, an attack of its own is registered against the part. */
const ATTACKED = COACHING_ATTACKS.concat(SHARING_ATTACKS, HOLD_ATTACKS, CHECK_ATTACKS).flatMap(guardsOf);
const isAttacked = (name: string, part: string, whole: boolean) =>
  ATTACKED.some((guard) =>
    guard.startsWith(`part of ${name}: `)
      ? part.includes(guard.slice(`part of ${name}: `.length))
      : whole && guard === `policy ${name}`,
  );

test('every part of every policy keeps somebody out', async () => {
  const policies: Policy[] = await asAdmin(
    `SELECT tablename AS table, policyname AS policy, cmd, qual, with_check AS check FROM pg_policies
     WHERE schemaname = 'public' AND policyname <> 'guard' ORDER BY 1, 2`,
  );
  expect(policies.length).toBeGreaterThan(50);
  const unnoticed: string[] = [];
  for (const { table, policy, cmd, qual, check } of policies) {
    for (const [word, condition] of [
      ['USING', qual],
      ['WITH CHECK', check],
    ] as const) {
      const parts = condition ? partsOf(condition) : [];
      for (const part of parts) {
        const lift = `ALTER POLICY ${policy} ON ${table} ${word} (${without(condition ?? '', part)})`;
        if (await firstToFall(bench, table, READS[cmd] ?? VERBS, lift)) continue;
        if (isAttacked(`${table}.${policy}`, part, parts.length === 1)) continue;
        if (!SAME_SESSION.includes(`${table}.${policy} ${word}`))
          unnoticed.push(`${table}.${policy} ${word} ${part}`);
      }
    }
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
