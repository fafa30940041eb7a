import pg from 'pg';
import { SetupError } from '@/lib/platform/errors';

// Where a backup is put back: a database with nothing in it and nobody at it.

/**
 * Throws SetupError where somebody else is connected, or where something is in the database and `replace` is not its very
 * name; then it is emptied first.
 */
export async function requireEmpty(ownerUrl: string, replace: string | undefined): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; used: boolean }>(
      "SELECT current_database() AS name, EXISTS (SELECT 1 FROM pg_tables WHERE schemaname IN ('public', 'rebound', 'pgboss')) AS used",
    );
    const { name = '', used = false } = rows[0] ?? {};
    await requireNobody(client);
    if (!used) return;
    if (replace === undefined)
      throw new SetupError(
        `The database ${name} is not empty, and nothing was changed. To delete all that is in it and put the backup in its place, add --replace ${name}.`,
      );
    if (replace !== name)
      throw new SetupError(
        `--replace has to name the database, which is ${name}, not ${replace}. Nothing was changed.`,
      );
    await clear(client);
  });
}

/** Takes away what a restore that broke off has made: the database was empty before. */
export const emptyAgain = (ownerUrl: string): Promise<void> => withOwner(ownerUrl, clear);

/** Web and worker have to stand still: what they would write in between is lost, and what they would send leaves twice. */
export async function requireNobody(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; count: number }>(
    `SELECT usename AS role, count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL
     GROUP BY usename ORDER BY usename`,
  );
  if (rows.length === 0) return;
  const who = rows.map(
    ({ role, count }) => `${role}, ${count} ${count === 1 ? 'connection' : 'connections'}`,
  );
  throw new SetupError(
    `Somebody is connected to the database (${who.join('; ')}): stop web and worker first.`,
  );
}

/** All that the owner has made there, by whatever migrations; extensions of the administrator's stay. */
async function clear(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('DROP SCHEMA %I CASCADE', nspname) AS statement FROM pg_namespace WHERE nspname IN ('pgboss', 'rebound')
     UNION ALL
     SELECT format('DROP TABLE public.%I CASCADE', tablename) FROM pg_tables WHERE schemaname = 'public'`,
  );
  for (const { statement } of rows) await client.query(statement);
  await client.query('COMMIT');
}

async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
