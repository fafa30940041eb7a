import pg from 'pg';
import { powersOf, rightsToMake } from '@/lib/platform/db/runtime-role';
import { SetupError } from '@/lib/platform/errors';

/**
 * Refuses to start as a role that row-level security or the guards do not bind, or on a database that is not migrated.
 * Throws SetupError with one plain line.
 */
export async function requireRuntimeRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const wrong = await wrongWith(client);
    if (wrong) throw new SetupError(wrong);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new SetupError(`The database of DATABASE_URL cannot be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function wrongWith(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string; unbound: boolean; owns: boolean; migrated: boolean }>(`
    SELECT rolname AS name, (rolsuper OR rolbypassrls) AS unbound,
           EXISTS (
             SELECT 1 FROM (
               SELECT relowner AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace
               UNION SELECT nspowner FROM pg_namespace WHERE nspname IN ('rebound', 'pgboss')) o
             WHERE pg_has_role(current_user, o.owner, 'MEMBER')) AS owns,
           to_regclass('public.outbox') IS NOT NULL AS migrated
    FROM pg_roles WHERE rolname = current_user`);
  const role = rows[0];
  if (role?.unbound)
    return 'DATABASE_URL names a role that row-level security does not bind (a superuser): give the app a plain role.';
  if (role?.owns)
    return 'DATABASE_URL names the role that owns the tables, or a member of it: put that one in DATABASE_OWNER_URL and a plain one here.';
  if (!role?.migrated) return 'The database is empty: run "npm run migrate" first.';
  const powers = await powersOf(client, role.name);
  if (powers.length > 0)
    return `DATABASE_URL names a role with more power than the app may have (${powers.join(', ')}): take that away, or give the app a plain role.`;
  const rights = await rightsToMake(client, role.name);
  if (rights.length > 0)
    return `The role of DATABASE_URL may make objects of its own (${rights.join(', ')}): run "npm run migrate", which takes that away.`;
  if (await isHalfRestored(client))
    return 'A backup is being put back into this database, or that broke off: let "npm run restore" finish, or run it again (with --replace, or with --here).';
  return null;
}

/** Whoever was erased since the backup may be in it still, and mails that left may be about to leave again. */
async function isHalfRestored(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ half: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM restores WHERE finished_at IS NULL) AS half',
  );
  return rows[0]?.half === true;
}
