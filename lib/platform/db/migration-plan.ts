import pg from 'pg';
import {
  type Code,
  type Effects,
  effectsOf,
  FINDINGS,
  type Finding,
} from '@/lib/platform/db/migration-effects';
import { allowancesOf, problemsOf, readMigration } from '@/lib/platform/db/migration-file';
import { applyMigrations, knownMigrations } from '@/lib/platform/db/schema-engine';
import { withScratch } from '@/lib/platform/db/scratch';

// What the migrations that wait would do to this database. They run in an empty scratch database of the same migrations, so
// that nothing here waits for a plan; how long they may take comes from the sizes of the tables here.

/** How large a table is: its rows as Postgres estimates them, and its bytes with all indexes. */
export type Size = { rows: number; bytes: number };
export type Planned = { name: string; effects: Effects; unsafe: string[]; seconds: number };

/** Cautious figures for a small machine, in bytes and rows a second. */
const PACE = { rewrite: 10e6, index: 10e6, read: 50e6, write: 2_000 } as const;

/** Plans the migrations that the database of `ownerUrl` has not seen; `scratchUrl`: of a role that may make databases. */
export async function plan(
  ownerUrl: string,
  scratchUrl: string,
): Promise<{ planned: Planned[]; sizes: Map<string, Size> }> {
  const { applied, sizes } = await here(ownerUrl);
  const pending = (await knownMigrations()).filter((name) => !applied.includes(name));
  if (pending.length === 0) return { planned: [], sizes };
  const planned = await withScratch(scratchUrl, async (url) => {
    if (applied.length > 0) await applyMigrations(url, applied);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const all: Planned[] = [];
      for (const name of pending) all.push(await planOne(client, name, sizes));
      return all;
    } finally {
      await client.end();
    }
  });
  return { planned, sizes };
}

async function planOne(client: pg.Client, name: string, sizes: ReadonlyMap<string, Size>): Promise<Planned> {
  const sql = await readMigration(name);
  const effects = await effectsOf(client, sql);
  const unsafe = problemsOf(effects.findings, allowancesOf(sql));
  return { name, effects, unsafe, seconds: secondsOf(effects.findings, sizes) };
}

/** How long it may take, roughly: the work on tables that are there, and a second for everything else. */
export function secondsOf(findings: readonly Finding[], sizes: ReadonlyMap<string, Size>): number {
  const work = (code: Code, { rows, bytes }: Size): number => {
    if (code === 'table-rewritten' || code === 'column-retyped') return bytes / PACE.rewrite;
    if (code === 'index-built') return bytes / PACE.index;
    if (code === 'constraint-validated' || code === 'column-required') return bytes / PACE.read;
    return code === 'rows-written' ? rows / PACE.write : 0;
  };
  return findings.reduce(
    (sum, { code, table }) => sum + work(code, sizes.get(table ?? '') ?? { rows: 0, bytes: 0 }),
    1,
  );
}

async function here(ownerUrl: string): Promise<{ applied: string[]; sizes: Map<string, Size> }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<Size & { name: string }>(
      `SELECT relname AS name, greatest(reltuples, 0)::float8 AS rows, pg_total_relation_size(oid)::float8 AS bytes
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    const sizes = new Map(tables.map(({ name, rows, bytes }) => [name, { rows, bytes }]));
    if (!sizes.has('_prisma_migrations')) return { applied: [], sizes };
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return { applied: rows.map(({ name }) => name), sizes };
  } finally {
    await client.end();
  }
}

const MEANS: Record<string, string> = {
  RowExclusiveLock: 'others read and write',
  ShareUpdateExclusiveLock: 'others read and write',
  ShareLock: 'others read, and wait to write',
  ShareRowExclusiveLock: 'others read, and wait to write',
  ExclusiveLock: 'others read, and wait to write',
  AccessExclusiveLock: 'others wait to read and to write',
};

/** The plan in lines for a terminal. */
export function linesOf({
  planned,
  sizes,
}: {
  planned: readonly Planned[];
  sizes: ReadonlyMap<string, Size>;
}): string[] {
  if (planned.length === 0) return ['The database is up to date.'];
  const lines = planned.flatMap(({ name, effects, unsafe, seconds }) => [
    name,
    `  may take about ${duration(seconds)}`,
    ...(effects.locks.length === 0 ? ['  locks no table that is there'] : []),
    ...effects.locks.map(
      ({ table, mode }) => `  locks ${table} (${size(sizes.get(table))}): ${MEANS[mode] ?? mode}`,
    ),
    ...effects.findings.map(({ code, subject }) => `  ${code} ${subject}: ${FINDINGS[code]}`),
    unsafe.length === 0
      ? '  safe while the former build runs'
      : '  stop web and worker for it: it is not made to run beside the former build',
  ]);
  return [
    ...lines,
    '',
    `${planned.length} to apply. A lock that is not to be had within seconds is let go and tried again, so nobody queues behind it.`,
  ];
}

const duration = (seconds: number) =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;
const size = (of: Size | undefined) =>
  of ? `${Math.round(of.rows)} rows, ${(of.bytes / 1e6).toFixed(1)} MB` : 'not here yet';
