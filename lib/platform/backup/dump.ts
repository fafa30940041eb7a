import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { migrationsOf, qualified, sequencesOf, type Table, tablesOf } from '@/lib/platform/backup/catalogue';
import { type DumpedTable, fileOf, type Manifest } from '@/lib/platform/backup/manifest';
import { SetupError } from '@/lib/platform/errors';

export type DumpOptions = {
  /** The address of a role that sees every row (lib/platform/db/backup-role.ts). */
  url: string;
  /** A folder that is there and empty. */
  folder: string;
  version: string;
  erasures: number | null;
  /** How far it is, from 0 to 1, and what was just done. */
  onStep?: (done: number, line: string) => void;
};

/** Fast: what is large is sealed, and does not get smaller. */
const GZIP_LEVEL = 1;

/**
 * Writes every row into `folder`, as they were at one instant, a file a table. Throws SetupError where the role is not
 * shown every row, where the disk is full, and where there is nothing to take.
 */
export async function dump(options: DumpOptions): Promise<Manifest> {
  const client = new pg.Client({ connectionString: options.url });
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await migrationsOf(client);
    await requireCounting(client);
    const head = await headOf(client);
    const tables = await dumpTables(client, options);
    return {
      ...{ format: 1, version: options.version, ...head, migrations, tables },
      sequences: await sequencesOf(client),
      keys: await keysOf(client),
      erasures: options.erasures,
      objects: await objectsOf(client),
      verifiedAt: null,
    };
  } catch (error) {
    throw explained(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function dumpTables(client: pg.Client, { folder, onStep }: DumpOptions): Promise<DumpedTable[]> {
  const tables = await tablesOf(client);
  const sizes = await sizesOf(client);
  const whole = tables.reduce((sum, { name }) => sum + (sizes.get(name) ?? 0), 0) || 1;
  const dumped: DumpedTable[] = [];
  let before = 0;
  for (const table of tables) {
    const done = await dumpTable(client, table, folder);
    dumped.push(done);
    before += sizes.get(table.name) ?? 0;
    if (done.rows > 0) onStep?.(before / whole, `${table.name}: ${done.rows} rows`);
  }
  return dumped;
}

async function dumpTable(client: pg.Client, table: Table, folder: string): Promise<DumpedTable> {
  const rows = client.query(copyTo(`COPY ${qualified(client, table)} TO STDOUT`));
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      bytes += chunk.length;
      hash.update(chunk);
      next(null, chunk);
    },
  });
  await pipeline(
    rows as Readable,
    createGzip({ level: GZIP_LEVEL }),
    counted,
    createWriteStream(fileOf(folder, table.name), { mode: 0o600, flush: true }),
  );
  await requireAll(client, table, rows.rowCount);
  return { ...table, rows: rows.rowCount, bytes, sha256: hash.digest('hex') };
}

/** Row-level security hides rows without a word: the owner's own count says how many there are. */
async function requireAll(client: pg.Client, { name }: Table, seen: number): Promise<void> {
  const { rows } = await client.query<{ there: string }>('SELECT rebound.rows_in($1::regclass) AS there', [
    `public.${client.escapeIdentifier(name)}`,
  ]);
  const there = Number(rows[0]?.there);
  if (there !== seen)
    throw new SetupError(
      `The role for backups is shown ${seen} of the ${there} rows of ${name}. Run "npm run migrate" with DATABASE_BACKUP_URL set, which lets it read them.`,
    );
}

async function requireCounting(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean | null }>(
    "SELECT has_function_privilege(to_regprocedure('rebound.rows_in(regclass)'), 'EXECUTE') AS may",
  );
  if (!rows[0]?.may)
    throw new SetupError(
      'The role for backups may not read this database yet. Run "npm run migrate" with DATABASE_BACKUP_URL set.',
    );
}

async function headOf(client: pg.Client): Promise<{ takenAt: string; server: string }> {
  const { rows } = await client.query<{ at: Date; server: string }>(
    "SELECT now() AS at, current_setting('server_version') AS server",
  );
  return { takenAt: (rows[0]?.at ?? new Date(0)).toISOString(), server: rows[0]?.server ?? '' };
}

async function sizesOf(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; size: string }>(
    "SELECT relname AS name, pg_table_size(oid) AS size FROM pg_class WHERE relnamespace = 'public'::regnamespace",
  );
  return new Map(rows.map(({ name, size }) => [name, Number(size)]));
}

async function keysOf(client: pg.Client): Promise<Manifest['keys']> {
  const { rows } = await client.query<{ version: number; people: number; owner: string; wrapped: string }>(
    `SELECT DISTINCT ON (master_version) master_version AS version, user_id AS owner,
            translate(encode(wrapped_key, 'base64'), E'\\n', '') AS wrapped,
            (count(*) OVER (PARTITION BY master_version))::int AS people
     FROM public.user_keys ORDER BY master_version, user_id`,
  );
  return rows.map(({ version, people, owner, wrapped }) => ({ version, people, sample: { owner, wrapped } }));
}

async function objectsOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM public.stored_objects WHERE unclaimed_since IS NULL',
  );
  return rows[0]?.count ?? 0;
}

function explained(error: unknown): unknown {
  if (error instanceof SetupError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new SetupError('The disk is full: there is no backup. Free some space, or name another folder.');
  if (error.code === '42501')
    return new SetupError(
      `The role for backups may not read everything (${error.message}). Run "npm run migrate" with DATABASE_BACKUP_URL set.`,
    );
  if (error.code === 'ECONNREFUSED' || error.code === '28P01' || error.code === '3D000')
    return new SetupError(
      `The database of DATABASE_BACKUP_URL cannot be reached: ${error.message || error.code}.`,
    );
  return error;
}
