import type pg from 'pg';
import { type Actor, contextOf } from '@/test/access/actors';
import type { Fixtures } from '@/test/access/fixtures';
import type { PrivateTable, Row, Verb } from '@/test/access/tables';

// One statement of the runtime role with nothing around it but the context; afterwards, in the same transaction
// and past row-level security, a look at which rows it reached. The caller rolls back.

export type Stored = { key: string; owner: string | null; row: Row };
export type Reached = Stored[] | 'refused';
export type Bench = {
  fixtures: Fixtures;
  db: pg.Client;
  /** Every row of the owner's before any attempt (test/access/fingerprint.ts). */
  owners: string;
  /** The rows of each table before any attempt, as far as somebody asked. */
  rows: Map<string, readonly Stored[]>;
  /** The primary key of each table, as far as somebody asked. */
  keys: Map<string, string>;
};
export type Attempt = {
  name: string;
  table: PrivateTable;
  actor: Actor;
  verb: Verb;
  before: readonly Stored[];
  owners: readonly Stored[];
};

/** Postgres' word for a refusal by grant or by policy. */
const NOT_YOURS = '42501';
/** Found after the policies were asked: the row would have been taken, if it were not there already. */
const ALREADY_THERE = '23505';

/** All rows of a table as they are before any attempt. */
export async function rowsBefore(
  bench: Bench,
  name: string,
  table: PrivateTable,
): Promise<readonly Stored[]> {
  const known = bench.rows.get(name) ?? (await stored(bench, name, table));
  bench.rows.set(name, known);
  return known;
}

/** All rows of a table as they are now, or those that `which` names, past row-level security. */
async function stored(bench: Bench, name: string, table: PrivateTable, which = 'true') {
  const { rows } = await bench.db.query<Stored>(
    `SELECT ${await keyOf(bench, name)} AS key, t."${table.whose[0]}"::text AS owner, to_jsonb(t) AS row
     FROM "${name}" t WHERE ${which}`,
  );
  return rows;
}

/** Lets `actor` try, and answers the rows that were reached, as they were before. */
export async function attempt(bench: Bench, tried: Attempt): Promise<Reached> {
  const { db } = bench;
  const { name, table, verb, before } = tried;
  const key = await keyOf(bench, name);
  await become(bench, tried.actor);
  if (verb === 'insert') return inserted(db, tried);
  if (verb === 'read') {
    const seen = await orRefused(db.query<Stored>(`SELECT *, ${key} AS key FROM "${name}" t`));
    return seen === 'refused' ? seen : among(before, seen);
  }
  const sql = verb === 'update' ? `UPDATE "${name}" SET ${table.touch}` : `DELETE FROM "${name}"`;
  if ((await orRefused(db.query(sql))) === 'refused') return 'refused';
  await db.query('RESET SESSION AUTHORIZATION');
  if (verb === 'update')
    return among(before, await stored(bench, name, table, 't.xmin = pg_current_xact_id()::xid'));
  const left = await stored(bench, name, table);
  return before.filter((row) => !left.some(({ key: still }) => still === row.key));
}

/** From here on the session is the runtime role's, as far as Postgres can tell, in the actor's context. */
export async function become({ db, fixtures }: Bench, actor: Actor): Promise<void> {
  const { actor: acting, tenant, purpose } = contextOf(actor, fixtures);
  await db.query('SET LOCAL SESSION AUTHORIZATION rebound_app');
  await db.query(
    `SELECT set_config('rebound.actor_id', $1, true), set_config('rebound.tenant_id', $2, true),
            set_config('rebound.purpose', $3, true)`,
    [acting, tenant, purpose],
  );
}

/** The owner's rows that would be taken, each tried by itself. */
async function inserted(db: pg.Client, { name, owners }: Attempt): Promise<Reached> {
  const taken: Stored[] = [];
  const columns = await writableColumns(db, name);
  for (const row of owners) {
    await db.query('SAVEPOINT before');
    const answer = await orRefused(
      db.query(
        `INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${name}", $1)`,
        [row.row],
      ),
    );
    if (answer !== 'refused') taken.push(row);
    await db.query('ROLLBACK TO SAVEPOINT before');
  }
  return taken.length > 0 ? taken : 'refused';
}

async function orRefused<T extends pg.QueryResultRow>(query: Promise<pg.QueryResult<T>>) {
  try {
    return (await query).rows;
  } catch (error) {
    const { code } = error as pg.DatabaseError;
    if (code === NOT_YOURS) return 'refused';
    if (code === ALREADY_THERE) return [];
    throw error;
  }
}

const among = (rows: readonly Stored[], keys: readonly { key: string }[]) =>
  rows.filter(({ key }) => keys.some((one) => one.key === key));

/** All columns but those that the database derives itself. */
async function writableColumns(db: pg.Client, name: string): Promise<string> {
  const { rows } = await db.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [`public.${name}`],
  );
  return rows[0]?.columns ?? '';
}

/** The primary key as one text. */
async function keyOf({ db, keys }: Bench, name: string): Promise<string> {
  const known = keys.get(name);
  if (known) return known;
  const { rows } = await db.query<{ column: string }>(
    `SELECT quote_ident(a.attname) AS column FROM pg_index i
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY a.attnum`,
    [`public.${name}`],
  );
  const key = `jsonb_build_array(${rows.map(({ column }) => `t.${column}`).join(', ')})::text`;
  keys.set(name, key);
  return key;
}
