import type pg from 'pg';
import { type Catalogue, catalogueOf } from '@/lib/platform/db/shape';

// What a migration does to tables that were there before it, found by running it: the locks it holds in the end, which
// Postgres gives back with its transaction alone, and what the catalogue says before and after. No guess at its text.

/** A lock that a migration holds on a table until it ends, by the name Postgres has for it. */
export type Lock = { table: string; mode: string };

/**
 * What the former build, which runs beside it, or the people at work feel:
 * - dropped, retyped, required: the former build reads or writes what is not there, or not so
 * - rewritten, indexed, validated: a whole table is gone through under a lock
 * - written: rows of a table that may be large are changed in one go
 */
export const FINDINGS = {
  'table-dropped': 'the former build reads it',
  'column-dropped': 'the former build reads it',
  'column-retyped': 'the former build reads it as something else, and the table is written anew',
  'column-required': 'the former build leaves it out',
  'function-dropped': 'the former build calls it',
  'table-rewritten': 'nobody reads or writes the table meanwhile',
  'index-built': 'nobody writes the table meanwhile',
  'constraint-validated': 'the table is read through under its lock',
  'rows-written': 'rows are changed in one go rather than in batches',
} as const;
export type Code = keyof typeof FINDINGS;

/** `subject`: a table, a column of one, an index, a constraint or a function. */
export type Finding = { code: Code; subject: string; table: string | null };

export type Effects = { locks: Lock[]; findings: Finding[] };

/** A statement that runs by itself alone, outside of any transaction, and keeps nobody waiting. */
export const runsAlone = (sql: string): boolean => /\bCONCURRENTLY\b/i.test(sql.replace(/--.*$/gm, ''));

/** Runs a migration on the database of `client`, as the owner of its tables, and keeps it. Answers what it did. */
export async function effectsOf(client: pg.Client, sql: string): Promise<Effects> {
  const before = await catalogueOf(client);
  if (runsAlone(sql)) {
    await client.query(sql);
    return {
      locks: [],
      findings: findingsOf(before, await catalogueOf(client), []).filter(
        ({ code }) => code !== 'index-built',
      ),
    };
  }
  await client.query('BEGIN');
  await client.query(sql);
  const locks = await locksOf(client, before);
  const after = await catalogueOf(client);
  await client.query('COMMIT');
  return { locks, findings: findingsOf(before, after, locks) };
}

/** From the weakest to the strongest; of a table that is locked in several ways the strongest counts. */
const MODES = [
  'AccessShareLock',
  'RowShareLock',
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
];
const READING = 2;

async function locksOf(client: pg.Client, before: Catalogue): Promise<(Lock & { written: boolean })[]> {
  const { rows } = await client.query<{ table: string; modes: string[] }>(
    `SELECT c.relname AS table, array_agg(l.mode) AS modes FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
     WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted AND c.relkind = 'r'
       AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows
    .filter(({ table }) => before.tables.has(table))
    .map(({ table, modes }) => ({
      table,
      mode: MODES[Math.max(...modes.map((mode) => MODES.indexOf(mode)))] ?? '',
      written: modes.includes('RowExclusiveLock'),
    }))
    .filter(({ mode }) => MODES.indexOf(mode) >= READING);
}

function findingsOf(
  before: Catalogue,
  after: Catalogue,
  locks: readonly (Lock & { written: boolean })[],
): Finding[] {
  return [
    ...gone(before.tables, after.tables).map((table) => found('table-dropped', table, table)),
    ...columnsOf(before, after),
    ...gone(before.functions, after.functions).map((name) => found('function-dropped', name, null)),
    ...[...before.tables]
      .filter(([table, file]) => after.tables.has(table) && after.tables.get(table) !== file)
      .map(([table]) => found('table-rewritten', table, table)),
    ...[...after.indexes]
      .filter(([name, table]) => !before.indexes.has(name) && before.tables.has(table))
      .map(([name, table]) => found('index-built', name, table)),
    ...[...after.constraints]
      .filter(
        ([name, { table, valid, scans }]) =>
          valid && scans && before.tables.has(table) && !before.constraints.has(name),
      )
      .map(([name, { table }]) => found('constraint-validated', name, table)),
    ...locks.filter(({ written }) => written).map(({ table }) => found('rows-written', table, table)),
  ];
}

function columnsOf(before: Catalogue, after: Catalogue): Finding[] {
  const findings: Finding[] = [];
  for (const [name, was] of before.columns) {
    const is = after.columns.get(name);
    if (!after.tables.has(was.table)) continue;
    if (!is) findings.push(found('column-dropped', name, was.table));
    else if (is.type !== was.type) findings.push(found('column-retyped', name, was.table));
    else if (is.notNull && !was.notNull) findings.push(found('column-required', name, was.table));
  }
  for (const [name, { table, notNull, filled }] of after.columns)
    if (notNull && !filled && !before.columns.has(name) && before.tables.has(table))
      findings.push(found('column-required', name, table));
  return findings;
}

const gone = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) =>
  [...before.keys()].filter((name) => !after.has(name));

const found = (code: Code, subject: string, table: string | null): Finding => ({ code, subject, table });
