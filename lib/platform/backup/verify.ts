import pg from 'pg';
import { load } from '@/lib/platform/backup/load';
import type { Manifest } from '@/lib/platform/backup/manifest';
import { openSome } from '@/lib/platform/backup/sealed';
import type { MasterSecrets } from '@/lib/platform/crypto/keys';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { withScratch } from '@/lib/platform/db/scratch';
import { SetupError } from '@/lib/platform/errors';

export type Verified = { rows: number; opened: number | null };

/**
 * Puts a backup into a scratch database on the server of `serverUrl`, counts what is there by then, and opens some of
 * what is sealed where the master keys are at hand. The scratch database is gone afterwards. Throws SetupError where it
 * is not what was backed up.
 */
export function verify(options: {
  serverUrl: string;
  folder: string;
  manifest: Manifest;
  secrets: MasterSecrets | null;
}): Promise<Verified> {
  const { serverUrl, folder, manifest, secrets } = options;
  return withScratch(serverUrl, async (url) => {
    await applyMigrations(url, manifest.migrations);
    await load({ url, folder, manifest });
    const rows = await countAll(url, manifest);
    return { rows, opened: secrets && (await openSomeUnforced(url, manifest, secrets)) };
  });
}

/** As the owner of a scratch database, which row-level security binds like any other. */
async function countAll(url: string, { tables }: Manifest): Promise<number> {
  return within(url, async (client) => {
    await unforce(client);
    let sum = 0;
    for (const { name, rows: wanted } of tables) {
      const { rows } = await client.query<{ count: string }>(
        `SELECT count(*) FROM public.${client.escapeIdentifier(name)}`,
      );
      const count = Number(rows[0]?.count);
      if (count !== wanted)
        throw new SetupError(`The backup does not come back whole: ${name} has ${count} rows of ${wanted}.`);
      sum += count;
    }
    return sum;
  });
}

async function openSomeUnforced(
  url: string,
  { keys }: Manifest,
  secrets: MasterSecrets,
): Promise<number | null> {
  // A machine that takes backups need not know every key.
  return keys.every(({ version }) => secrets.byVersion.has(version)) ? openSome(url, secrets) : null;
}

async function unforce(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    "SELECT oid::regclass::text AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity",
  );
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
}

async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
