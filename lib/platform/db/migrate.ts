import pg from 'pg';
import { backfillOf, runBackfill, stretches } from '@/lib/platform/db/backfill';
import { grantBackupRole } from '@/lib/platform/db/backup-role';
import { grantRuntimeRole } from '@/lib/platform/db/grants';
import { installQueues } from '@/lib/platform/db/queues';
import { applyMigrations, knownMigrations } from '@/lib/platform/db/schema-engine';
import { SetupError } from '@/lib/platform/errors';

/** Of one database, as the role that owns the tables, the one the app runs as and, where there is one, that of backups. */
export type Addresses = { ownerUrl: string; runtimeUrl: string; backupUrl?: string };

/**
 * Brings a database up to date: migrations, the queue's own tables, the rights of the runtime role and of the one for
 * backups. Answers the migrations applied.
 */
export async function migrate(
  { ownerUrl, runtimeUrl, backupUrl }: Addresses,
  onStep?: (line: string) => void,
): Promise<string[]> {
  const runtimeRole = decodeURIComponent(new URL(runtimeUrl).username);
  if (!runtimeRole) throw new SetupError('DATABASE_URL names no user: the runtime role must be part of it.');
  if (runtimeRole === decodeURIComponent(new URL(ownerUrl).username)) {
    throw new SetupError(
      'DATABASE_URL and DATABASE_OWNER_URL name the same role: the runtime role must not own the tables.',
    );
  }
  await requireVersion(ownerUrl);
  const applied = await applyWithBackfills(ownerUrl, onStep);
  await installQueues(ownerUrl);
  await grantRuntimeRole(ownerUrl, runtimeRole);
  if (backupUrl) await grantBackupRole(ownerUrl, { backupUrl, runtimeRole });
  return applied;
}

/** A migration's backfill runs right after it, as a later one may count on it. Answers the migrations applied. */
async function applyWithBackfills(ownerUrl: string, onStep?: (line: string) => void): Promise<string[]> {
  const names = await knownMigrations();
  const filling = new Set<string>();
  for (const name of names) if (await backfillOf(name)) filling.add(name);
  const applied: string[] = [];
  const sofar: string[] = [];
  for (const stretch of stretches(names, (name) => filling.has(name))) {
    sofar.push(...stretch);
    applied.push(...(await applyMigrations(ownerUrl, sofar)));
    const backfill = await backfillOf(stretch.at(-1) ?? '');
    if (backfill) await runBackfill(ownerUrl, backfill, { onStep });
  }
  return applied;
}

async function requireVersion(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < 150_000) throw new SetupError('Rebound needs PostgreSQL 15 or newer.');
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new SetupError(`The database of DATABASE_OWNER_URL cannot be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
