import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { load } from '@/lib/platform/backup/load';
import { type Manifest, readManifest, requireWhole } from '@/lib/platform/backup/manifest';
import { requireKeys } from '@/lib/platform/backup/sealed';
import { emptyAgain, requireEmpty } from '@/lib/platform/backup/target';
import type { MasterSecrets } from '@/lib/platform/crypto/keys';
import { applyMigrations, knownMigrations } from '@/lib/platform/db/schema-engine';
import { SetupError } from '@/lib/platform/errors';

/**
 * What was true for a while only: whoever was signed out since the backup stays so, and links that were used stay used. No
 * worker of that time is alive.
 */
const NOT_PUT_BACK = ['sessions', 'sign_in_tokens', 'heartbeats'];

export type RestoreOptions = {
  ownerUrl: string;
  folder: string;
  secrets: MasterSecrets;
  /** How many erasures are noted here; fewer than at the time of the backup means that it is another file. */
  erasures: number;
  /** The name of the database, where all that is in it may be deleted first. */
  replace: string | undefined;
  version: string;
  onStep: (line: string) => void;
};

/**
 * Checks a backup against this Rebound and its settings, and puts it back into an empty database, which nobody is served
 * from until `finishRestore`: the migrations that it was taken with, the rows, the migrations since. Throws SetupError
 * with the reason, and then the database is empty, or as it was.
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { ownerUrl, folder, onStep } = options;
  const manifest = await readManifest(folder);
  onStep(`The backup is of ${manifest.takenAt}, by Rebound ${manifest.version}`);
  await requireKnown(manifest, options.version);
  requireKeys(manifest, options.secrets);
  requireErasures(manifest, options.erasures);
  await requireWhole(folder, manifest);
  await requireEmpty(ownerUrl, options.replace);
  try {
    await applyMigrations(ownerUrl, manifest.migrations);
    await load({ ...{ url: ownerUrl, folder, manifest, without: NOT_PUT_BACK }, onStep: percent(onStep) });
    const later = await applyMigrations(ownerUrl);
    if (later.length > 0) onStep(`Applied ${later.length} migrations that came after the backup`);
    await begin(ownerUrl, manifest);
  } catch (error) {
    await emptyAgain(ownerUrl);
    throw error;
  }
  return manifest;
}

export const percent = (onStep: (line: string) => void) => (done: number, line: string) =>
  onStep(`${String(Math.round(done * 100)).padStart(3)} %  ${line}`);

async function requireKnown({ migrations, version }: Manifest, here: string): Promise<void> {
  const known = await knownMigrations();
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown)
    throw new SetupError(
      `The backup is from a newer Rebound (${version}; this is ${here}): it has the migration ${unknown}. Restore it with that version or a later one.`,
    );
}

function requireErasures({ erasures }: Manifest, here: number): void {
  if (erasures !== null && here < erasures)
    throw new SetupError(
      `The file of REBOUND_ERASURES names ${here} people, and named ${erasures} when the backup was taken: it is another file, or was rolled back. With it, people who were erased would be back.`,
    );
}

/** From here on until it is finished, web and worker refuse to start (lib/platform/db/preflight.ts). */
const begin = (ownerUrl: string, { takenAt }: Manifest): Promise<void> =>
  run(ownerUrl, 'INSERT INTO restores (id, backup_at, started_at) VALUES ($1, $2, now())', [
    randomUUID(),
    takenAt,
  ]);

/** Lets web and worker start. */
export const finishRestore = (ownerUrl: string): Promise<void> =>
  run(ownerUrl, 'UPDATE restores SET finished_at = now() WHERE finished_at IS NULL', []);

async function run(url: string, sql: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
