import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { SetupError } from '@/lib/platform/errors';

const PREFIX = 'rebound_scratch_';
/** Elapsed seconds after which a scratch database is one that its maker could not remove. */
const LEFT_AFTER_SECONDS = 24 * 3600;

/**
 * Runs `work` with the address of an empty database beside that of `serverUrl`, which is gone afterwards. Throws
 * SetupError where the role may not make one.
 */
export async function withScratch<T>(serverUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  const now = Math.floor(Date.now() / 1000);
  const name = `${PREFIX}${now}_${randomBytes(4).toString('hex')}`;
  try {
    await dropLeft(server, now - LEFT_AFTER_SECONDS);
    await server.query(`CREATE DATABASE ${name} TEMPLATE template0`).catch(explain);
    // Nobody else has any business in a copy.
    await server.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    try {
      return await work(url.href);
    } finally {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } finally {
    await server.end();
  }
}

/** Copies of private rows that a killed run left behind. */
async function dropLeft(server: pg.Client, before: number): Promise<void> {
  const { rows } = await server.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database
     WHERE datname ~ $1 AND pg_has_role(current_user, datdba, 'MEMBER')
       AND split_part(datname, '_', 3)::bigint < $2
       AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datname = pg_database.datname)`,
    [`^${PREFIX}[0-9]+_[0-9a-f]{8}$`, before],
  );
  for (const { name } of rows) await server.query(`DROP DATABASE IF EXISTS ${server.escapeIdentifier(name)}`);
}

function explain(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '42501')
    throw new SetupError(
      'A scratch database is needed, and the role may not make one. Whoever makes roles runs: ALTER ROLE rebound_backup CREATEDB; or DATABASE_SCRATCH_URL names another server or role.',
    );
  throw error;
}
