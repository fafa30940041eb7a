import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { requireNobody } from '@/lib/platform/backup/target';
import { SetupError } from '@/lib/platform/errors';

// A database that came back by other means than `npm run restore -- FOLDER`: a provider's snapshot, a superuser's dump, the
// write-ahead log, a replica that had lagged. It remembers mails as waiting that left since, and sessions that ended since, as
// any backup does (docs/decisions/0066).

/** What was true for a while only, as in a backup that is put back by rows. */
const NOT_OF_NOW = ['sessions', 'sign_in_tokens', 'heartbeats'] as const;

/**
 * Takes the database as one that was put back: nobody is served from it until `finishRestore`. Does nothing more where it was
 * taken so before. Throws SetupError where `name` is not its very name, where nothing is in it, or somebody is connected.
 */
export async function beginHere(ownerUrl: string, name: string): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; used: boolean; known: boolean }>(
      `SELECT current_database() AS name, to_regclass('public.users') IS NOT NULL AS used,
              to_regclass('public.restores') IS NOT NULL AS known`,
    );
    const [{ name: there = '', used = false, known = false } = {}] = rows;
    if (name !== there)
      throw new SetupError(
        `--here has to name the database, which is ${there}, not ${name}. Nothing was changed.`,
      );
    if (!used)
      throw new SetupError(
        `The database ${there} is empty: there is nothing to settle. npm run restore -- FOLDER puts a backup into it.`,
      );
    await requireNobody(client);
    // Of a release that knows no restores: it is marked once it is migrated.
    if (known) await mark(client);
  });
}

/**
 * The rest, once the migrations are there: everybody has to sign in again, and a link of then opens nothing. Answers how many
 * people there are, and the last moment that the database knows of.
 */
export async function forgetThen(ownerUrl: string): Promise<{ people: number; asOf: Date }> {
  return withOwner(ownerUrl, async (client) => {
    const asOf = await mark(client);
    await client.query('BEGIN');
    // Row-level security hides every row from the owner too; emptying a table asks nobody's rows.
    await client.query(`TRUNCATE ${NOT_OF_NOW.map((table) => `public.${table}`).join(', ')}`);
    await client.query('COMMIT');
    await client.query('BEGIN');
    await client.query('ALTER TABLE public.users NO FORCE ROW LEVEL SECURITY');
    const { rows } = await client.query<{ people: number }>(
      'SELECT count(*)::int AS people FROM public.users',
    );
    await client.query('ROLLBACK');
    return { people: rows[0]?.people ?? 0, asOf };
  });
}

/** Marks it as not to be served, once. A worker's last heartbeat says of when the database is. */
async function mark(client: pg.Client): Promise<Date> {
  await client.query(
    `INSERT INTO public.restores (id, backup_at, started_at)
     SELECT $1, coalesce((SELECT max(at) FROM public.heartbeats), now()), now()
     WHERE NOT EXISTS (SELECT 1 FROM public.restores WHERE finished_at IS NULL)`,
    [randomUUID()],
  );
  const { rows } = await client.query<{ at: Date }>(
    'SELECT backup_at AS at FROM public.restores WHERE finished_at IS NULL ORDER BY started_at LIMIT 1',
  );
  return rows[0]?.at ?? new Date();
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
