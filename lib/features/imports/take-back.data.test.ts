import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { answerDodge } from '@/lib/features/dodges/mutations';
import { undoImport } from '@/lib/features/imports/mutations/take-back';
import { matrixFixtures } from '@/test/access/fixtures';
import { keepRows } from '@/test/access/kept';
import { asAdmin, shiftClock } from '@/test/database';
import { aPerson, askingWith, brought } from '@/test/importing';
import { allowed } from '@/test/rejected';

// "Undo this import" deletes applications, and by cascade whatever hangs on them. What a person has put there since makes
// the application one that they touched, in whichever table it is: the catalogue says which there are.

/** One that came in with a rejection and an interview, and one with neither. */
const TWO = [
  'Company,Role,Status,Applied,Rejected,Interview',
  'Birch,Designer,rejected,2024-03-01,2024-04-01,2024-03-12 14:30',
  'Acme,Engineer,applied,2026-09-01,,',
].join('\n');

/** What an import itself brings in: there is something to hang on in each. */
const BROUGHT = ['applications', 'interviews', 'rejections'];

/** Rows that go with these, where nothing of a person's can be lost by it. */
const EXCUSED: Record<string, string> = {
  imported_applications: 'is the import’s own note of what it brought',
  stage_events: 'a move, a correction and a taking back raise the application’s version',
};

type Hanging = { table: string; parent: string; column: string };

/** Every table that goes by cascade with a row of `BROUGHT`, and the column by which it hangs on it. */
const hanging = () =>
  asAdmin(
    `SELECT c.conrelid::regclass::text AS "table", c.confrelid::regclass::text AS parent, a.attname AS "column"
     FROM pg_constraint c
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname <> 'user_id'
     WHERE c.contype = 'f' AND c.confdeltype = 'c' AND c.confrelid::regclass::text = ANY ($1)
     ORDER BY 1, 2`,
    [BROUGHT],
  ) as Promise<Hanging[]>;

let owner: Awaited<ReturnType<typeof matrixFixtures>>['owner'];
let putBack: () => Promise<void>;
let tables: Hanging[];
beforeAll(async () => {
  ({ owner } = await matrixFixtures());
  tables = await hanging();
  putBack = await keepRows();
});
beforeEach(() => shiftClock(0));

test('an answer to "a bullet dodged?" keeps its application', async () => {
  const { me, ask } = await aPerson();
  const id = await brought(ask);
  const [rejection] = await asAdmin('SELECT id FROM rejections WHERE user_id = $1', [me.userId]);
  allowed(
    await inScope(me, (tx) =>
      answerDodge(tx, String(rejection?.id), { answer: 'glad', line: 'They closed the office in spring.' }),
    ),
  );
  const { body } = await ask({ method: 'POST', path: `/imports/${id}/undo`, body: {} });
  expect(body).toMatchObject({ state: 'undone', kept: 1 });
  expect(await asAdmin('SELECT answer FROM dodges WHERE user_id = $1', [me.userId])).toEqual([
    { answer: 'glad' },
  ]);
});

test('finds the tables', () => {
  const names = tables.map(({ table }) => table);
  expect(names).toEqual(
    expect.arrayContaining(['dodges', 'captures', 'tasks', 'interview_people', 'replies']),
  );
  for (const table of Object.keys(EXCUSED)) expect(names).toContain(table);
});

describe('a row that was put there since keeps the application', () => {
  test('in every table that goes with what an import brings in', async () => {
    const lost: string[] = [];
    for (const { table, parent, column } of tables) {
      if (table in EXCUSED) continue;
      await putBack();
      if (!(await keeps({ table, parent, column }))) lost.push(`${table}.${column}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

/** Hangs a row of the owner's, who has one in every table, on what an import brought in; answers whether an undo keeps it. */
async function keeps({ table, parent, column }: Hanging): Promise<boolean> {
  const { userId } = owner.me;
  const importId = await brought(askingWith(owner.token), TWO);
  const [target] = await asAdmin(
    parent === 'applications'
      ? `SELECT i.application_id AS id FROM imported_applications i WHERE i.user_id = $1 AND i.import_id = $2
           AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.user_id = i.user_id AND r.application_id = i.application_id)`
      : `SELECT p.id FROM ${parent} p JOIN imported_applications i ON i.user_id = p.user_id AND i.application_id = p.application_id
         WHERE p.user_id = $1 AND i.import_id = $2`,
    [userId, importId],
  );
  expect(target, `the import brings something into ${parent}`).toBeDefined();
  // As a replica no trigger looks: what raises a version would hide that the table is not asked about.
  await asAdmin(
    `DO $$ BEGIN
       SET LOCAL session_replication_role = replica;
       UPDATE ${table} SET ${column} = '${target?.id}' WHERE ctid = (
         SELECT ctid FROM ${table} WHERE user_id = '${userId}' AND ${column} IS DISTINCT FROM '${target?.id}' LIMIT 1);
       ASSERT FOUND, 'nobody has a row in ${table}';
       IF EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attname = 'created_at') THEN
         UPDATE ${table} SET created_at = rebound.now() WHERE user_id = '${userId}' AND ${column} = '${target?.id}';
       END IF;
     END $$`,
  );
  await inScope(owner.me, (tx) => undoImport(tx, importId));
  const left = await asAdmin(`SELECT 1 FROM ${table} WHERE user_id = $1 AND ${column} = $2`, [
    userId,
    target?.id,
  ]);
  return left.length > 0;
}
