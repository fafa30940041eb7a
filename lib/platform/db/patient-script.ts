import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { runsAlone } from '@/lib/platform/db/migration-effects';
import { SetupError } from '@/lib/platform/errors';

// A migration that waits for a lock on a table keeps everybody waiting who comes after it, as locks are given in turn. So it
// waits for seconds alone, lets go of everything, and tries again when whoever was in the way may have finished.

export type Patience = { lockTimeoutMs: number; tries: number; pauseMs: number; onRetry?: () => void };

/** About four minutes. */
const PATIENCE: Patience = { lockTimeoutMs: 3_000, tries: 24, pauseMs: 7_000 };

/**
 * Runs a script whole, all of it or nothing. Throws SetupError where its locks are not to be had, and the database's own
 * error otherwise.
 */
export async function runPatiently(
  pool: pg.Pool,
  script: string,
  { lockTimeoutMs, tries, pauseMs, onRetry }: Patience = PATIENCE,
): Promise<void> {
  const alone = runsAlone(script);
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect();
    try {
      // What runs alone waits for others and keeps none of them waiting.
      await client.query(`SET lock_timeout = ${alone ? 0 : lockTimeoutMs}`);
      if (alone) await dropInvalid(client, script);
      await client.query(script);
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (attempt >= tries)
        throw new SetupError(
          `A migration could not lock its tables in ${tries} tries, and changed nothing: somebody has a transaction open for long. Look at pg_stat_activity, and run "npm run migrate" again.`,
        );
      onRetry?.();
    } finally {
      await client.query('RESET lock_timeout').catch(() => undefined);
      client.release();
    }
    await sleep(pauseMs);
  }
}

/** An index that broke off while it was built concurrently stays behind, is kept up to date, and serves nobody. */
async function dropInvalid(client: pg.PoolClient, script: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE NOT i.indisvalid AND c.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows.filter(({ name: one }) => script.includes(one)))
    await client.query(`DROP INDEX CONCURRENTLY public.${client.escapeIdentifier(name)}`);
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01');
