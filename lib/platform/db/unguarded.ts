import type pg from 'pg';

const LOCK_TIMEOUT_MS = 3_000;
const TRIES = 20;

/**
 * Does `work` as the owner past what binds everybody: row-level security, which hides every row from the owner of the
 * tables, and guards that keep rows as they were written. Both are lifted for a short transaction alone: nobody else ever
 * sees the tables without them, and others wait for its length.
 */
export async function unguardedly<T>(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query('BEGIN');
      // Somebody's long transaction must not make everybody queue behind this one.
      await client.query(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
      const forced = await forcedOf(client, tables);
      for (const table of tables)
        await client.query(
          `ALTER TABLE ${client.escapeIdentifier(table)} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`,
        );
      const done = await work();
      for (const table of tables) {
        const again = forced.has(table) ? 'FORCE ROW LEVEL SECURITY, ' : '';
        await client.query(`ALTER TABLE ${client.escapeIdentifier(table)} ${again}ENABLE TRIGGER USER`);
      }
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK');
      const busy = error instanceof Error && 'code' in error && error.code === '55P03';
      if (!busy || tries >= TRIES) throw error;
    }
  }
}

async function forcedOf(client: pg.Client, tables: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND relforcerowsecurity`,
    [tables],
  );
  return new Set(rows.map(({ name }) => name));
}
