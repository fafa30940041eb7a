import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTORS } from '@/test/access/actors';
import { matrixFixtures } from '@/test/access/fixtures';
import { expectedOf, openBench, reachOf } from '@/test/access/reach';
import type { Bench } from '@/test/access/statements';
import { NOBODYS, PRIVATE, VERBS } from '@/test/access/tables';
import { asAdmin } from '@/test/database';

// Row-level security alone: statements without any filter, in every actor's context, on every table.

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await matrixFixtures());
});
afterAll(() => bench.db.end());

describe('the access matrix of tables', () => {
  test('names every table there is', async () => {
    const rows = await asAdmin("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    const known = Object.keys({ ...PRIVATE, ...NOBODYS });
    const hint = 'Add a new table to PRIVATE or NOBODYS in test/access/tables.ts, and drop what is gone.';
    expect(rows.map(({ tablename }) => tablename).sort(), hint).toEqual(known.sort());
  });

  test('has rows of the owner and of a stranger to tell apart in every private table', async () => {
    const { owner, stranger } = bench.fixtures;
    for (const [name, { whose }] of Object.entries(PRIVATE)) {
      for (const { me } of [owner, stranger]) {
        const sql = `SELECT count(*)::int AS count FROM "${name}" WHERE "${whose[0]}" = $1`;
        const [row] = await asAdmin(sql, [me[whose[1]]]);
        expect(row?.count, `aFullPerson() in test/access/person.ts makes nothing in ${name}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  test.each(Object.keys(PRIVATE))('gives each actor what it says of %s, and no other row', async (name) => {
    const found: Record<string, unknown> = {};
    for (const actor of ACTORS) found[actor] = await reachOf(bench, name, actor);
    expect(found).toEqual(Object.fromEntries(ACTORS.map((actor) => [actor, expectedOf(name, actor)])));
  });
});

describe('a table with nothing of a person in it', () => {
  const RIGHTS = { read: 'SELECT', insert: 'INSERT', update: 'UPDATE', delete: 'DELETE' };

  test.each(Object.entries(NOBODYS))(
    '%s names nobody, and has the rights it is said to have',
    async (name, rights) => {
      const columns = await asAdmin(
        `SELECT column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND column_name ~ '(user|coach|client|author)_id|_sealed$|^e?mail$|^to$'`,
        [name],
      );
      expect(columns).toEqual([]);
      for (const verb of VERBS) {
        const [row] = await asAdmin("SELECT has_table_privilege('rebound_app', $1, $2) AS may", [
          `public.${name}`,
          RIGHTS[verb],
        ]);
        expect(row?.may, verb).toBe(rights.includes(verb));
      }
    },
  );
});
