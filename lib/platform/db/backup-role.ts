import pg from 'pg';
import { SetupError } from '@/lib/platform/errors';

// The role that backups are taken as. It reads every row and writes none: a policy of its own on each table lets it, so
// that nobody has to make a role that passes all row-level security (docs/decisions/0066).

const POLICY = 'backup';
/** Somebody's long transaction must not make everybody queue behind a policy. */
const LOCK_TIMEOUT_MS = 3_000;

/**
 * Lets the role of `backupUrl` read everything, tables that came with the last migration among it. Idempotent; run after
 * migrations. Throws SetupError where there is no such role, or where it is one of the others.
 */
export async function grantBackupRole(
  ownerUrl: string,
  { backupUrl, runtimeRole }: { backupUrl: string; runtimeRole: string },
): Promise<void> {
  const role = decodeURIComponent(new URL(backupUrl).username);
  if (!role || role === runtimeRole || role === decodeURIComponent(new URL(ownerUrl).username))
    throw new SetupError(
      'DATABASE_BACKUP_URL has to name a role of its own, which neither owns the tables nor runs the app.',
    );
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await requireRole(client, role, runtimeRole);
    const name = client.escapeIdentifier(role);
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name}`);
    await client.query(`GRANT USAGE ON SCHEMA public, rebound TO ${name}`);
    await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`);
    await client.query(`GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name}`);
    await client.query(`GRANT EXECUTE ON FUNCTION rebound.rows_in(regclass) TO ${name}`);
    for (const statement of await policies(client, role)) await client.query(statement);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function requireRole(client: pg.Client, role: string, runtimeRole: string): Promise<void> {
  const { rows } = await client.query<{ shared: boolean }>(
    "SELECT pg_has_role($2, oid, 'MEMBER') AS shared FROM pg_roles WHERE rolname = $1",
    [role, runtimeRole],
  );
  if (!rows[0])
    throw new SetupError(
      `There is no role ${role}, which DATABASE_BACKUP_URL names. Whoever makes roles runs: CREATE ROLE ${client.escapeIdentifier(role)} LOGIN CREATEDB PASSWORD '...';`,
    );
  if (rows[0].shared)
    throw new SetupError(
      `The role of DATABASE_URL is a member of ${role} and could read everything as it: REVOKE ${client.escapeIdentifier(role)} FROM ${client.escapeIdentifier(runtimeRole)};`,
    );
}

/** What is to be said so that each table behind row-level security shows its rows to `role`, and to no other in that way. */
async function policies(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ table: string; there: boolean }>(
    `SELECT c.oid::regclass::text AS table, p.oid IS NOT NULL AS there
     FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = $1
     WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
       AND (p.oid IS NULL OR p.polroles <> ARRAY[(SELECT oid FROM pg_roles WHERE rolname = $2)])
     ORDER BY 1`,
    [POLICY, role],
  );
  const name = client.escapeIdentifier(role);
  return rows.map(({ table, there }) =>
    there
      ? `ALTER POLICY ${POLICY} ON ${table} TO ${name}`
      : `CREATE POLICY ${POLICY} ON ${table} FOR SELECT TO ${name} USING (true)`,
  );
}
