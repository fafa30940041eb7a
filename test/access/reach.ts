import pg from 'pg';
import { ACTORS, type Actor, personOf } from '@/test/access/actors';
import { fingerprintSql } from '@/test/access/fingerprint';
import type { Fixtures } from '@/test/access/fixtures';
import { type Attempt, attempt, type Bench, type Reached, rowsBefore } from '@/test/access/statements';
import { PRIVATE, type PrivateTable, type Reach, VERBS, type Verb } from '@/test/access/tables';
import { databaseUrls } from '@/test/database';

/** Before any attempt, each of which is rolled back: what there is now is what there is before every one of them. */
export async function openBench(fixtures: Fixtures): Promise<Bench> {
  const db = new pg.Client({ connectionString: databaseUrls.admin });
  await db.connect();
  const bench = { fixtures, db, keys: new Map(), rows: new Map() };
  return { ...bench, owners: await fingerprint(bench) };
}

type Words = Record<Verb, string>;

/** What `actor` gets of each verb: the matrix' own word where just that happened, what happened otherwise. */
export async function reachOf(bench: Bench, name: string, actor: Actor): Promise<Words> {
  const found: Partial<Words> = {};
  for (const verb of VERBS) {
    await bench.db.query('BEGIN');
    found[verb] = await compare(bench, name, actor, verb).finally(() => bench.db.query('ROLLBACK'));
  }
  return found as Words;
}

/** Which of the matrix' cells of `verbs` no longer holds once `lift` has run; undefined where all do. */
export async function firstToFall(bench: Bench, name: string, verbs: readonly Verb[], lift: string) {
  for (const actor of ACTORS) {
    for (const verb of verbs) {
      await bench.db.query('BEGIN');
      try {
        await bench.db.query(lift);
        const found = await compare(bench, name, actor, verb);
        if (found !== word(cellOf(tableOf(name), actor, verb))) return `${actor}, ${verb}: ${found}`;
      } catch (error) {
        // Refused by something else than a policy or a right: nobody got through here.
        if (!(error instanceof pg.DatabaseError)) throw error;
      } finally {
        await bench.db.query('ROLLBACK');
      }
    }
  }
  return undefined;
}

/** What the matrix says, in the same words. */
export function expectedOf(name: string, actor: Actor): Words {
  return Object.fromEntries(VERBS.map((verb) => [verb, word(cellOf(tableOf(name), actor, verb))])) as Words;
}

function tableOf(name: string): PrivateTable {
  const table = PRIVATE[name];
  if (!table) throw new Error(`${name} is not in PRIVATE of test/access/tables.ts`);
  return table;
}

function cellOf({ granted, reaches }: PrivateTable, actor: Actor, verb: Verb): Reach {
  const [read, insert, update, remove] = reaches[actor];
  const cells: Record<Verb, Reach> = { read, insert, update, delete: remove };
  return granted.includes(verb) ? cells[verb] : 'refused';
}

const word = (cell: Reach) => (typeof cell === 'function' ? `shown: ${cell.name}` : cell);

async function compare(bench: Bench, name: string, actor: Actor, verb: Verb): Promise<string> {
  const { fixtures } = bench;
  const table = tableOf(name);
  const cell = cellOf(table, actor, verb);
  const before = await rowsBefore(bench, name, table);
  const owners = before.filter(({ owner }) => owner === fixtures.owner.me[table.whose[1]]);
  const tried: Attempt = { name, table, actor, verb, before, owners };
  const reached = await attempt(bench, tried);
  const wanted = wantedBy(cell, tried, fixtures);
  if (!same(reached, wanted)) return reached === 'refused' ? reached : inWords(reached, bench);
  const mayTouch = wanted !== 'refused' && wanted.some((row) => owners.includes(row));
  const wrote = reached !== 'refused' && (verb === 'update' || verb === 'delete');
  if (wrote && !mayTouch && (await fingerprint(bench)) !== bench.owners)
    return 'changed rows of the owner in other tables';
  return word(cell);
}

function wantedBy(cell: Reach, { table, actor, verb, before, owners }: Attempt, fixtures: Fixtures): Reached {
  if (cell === 'refused') return cell;
  if (cell === 'none') return [];
  if (cell === 'all') return verb === 'insert' ? [...owners] : [...before];
  if (typeof cell === 'function') return owners.filter(({ row }) => cell(row, fixtures));
  const person = personOf(actor, fixtures);
  return before.filter(({ owner }) => owner !== null && owner === person?.[table.whose[1]]);
}

function same(reached: Reached, wanted: Reached): boolean {
  if (reached === 'refused' || wanted === 'refused') return reached === wanted;
  const keys = (rows: Exclude<Reached, 'refused'>) => JSON.stringify(rows.map(({ key }) => key).sort());
  return keys(reached) === keys(wanted);
}

function inWords(reached: Exclude<Reached, 'refused'>, { fixtures }: Bench): string {
  const names = new Map<string | null, string>();
  for (const [who, { me }] of Object.entries({
    owner: fixtures.owner,
    stranger: fixtures.stranger,
    coach: fixtures.coach,
    revoked: fixtures.revoked,
  })) {
    names.set(me.userId, who).set(me.email, who);
  }
  const whose = reached.map(({ owner }) => names.get(owner) ?? 'somebody else');
  return `${reached.length} rows of ${[...new Set(whose)].sort().join(', ') || 'nobody'}`;
}

async function fingerprint({ db, fixtures: { owner } }: Pick<Bench, 'db' | 'fixtures'>): Promise<string> {
  const values = [owner.me.userId, owner.me.email];
  // By name, as Postgres takes longer to plan it than to answer it.
  const { rows } = await db.query({ name: 'fingerprint', text: fingerprintSql, values });
  return JSON.stringify(rows);
}
