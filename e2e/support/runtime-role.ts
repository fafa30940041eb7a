import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ownDataDir } from './own-server';

let pool: pg.Pool | undefined;

/** The running app's database, as the role that the app itself has. */
function runtimeRole(): pg.Pool {
  if (pool) return pool;
  const dataDir = ownDataDir();
  const read = (name: string) => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8'));
  const { databaseApp } = read('secrets.json');
  const { port } = read('database.json');
  const connectionString = `postgresql://rebound_app:${databaseApp}@127.0.0.1:${port}/rebound`;
  pool = new pg.Pool({ connectionString, max: 2, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return pool;
}

/** Statements in one transaction in a person's own context; nobody's is the one in which it is found out who comes. */
export async function as(
  person: { id: string } | null,
  ...statements: readonly (readonly [sql: string, values: unknown[]])[]
): Promise<void> {
  const db = await runtimeRole().connect();
  try {
    await db.query('BEGIN');
    await db.query(
      `SELECT set_config('rebound.actor_id', $1, true), set_config('rebound.tenant_id', $1, true),
              set_config('rebound.purpose', $2, true)`,
      [person?.id ?? '', person ? '' : 'identity'],
    );
    for (const [sql, values] of statements) await db.query(sql, [...values]);
    await db.query('COMMIT');
    db.release();
  } catch (error) {
    db.release(true);
    throw error;
  }
}
