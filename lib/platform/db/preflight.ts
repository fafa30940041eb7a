import pg from 'pg';
import { SetupError } from '@/lib/platform/errors';

/**
 * Refuses to start as a role that row-level security does not bind, or on a database that is not migrated.
 * Throws SetupError with one plain line.
 */
export async function requireRuntimeRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ unbound: boolean; owns: boolean; migrated: boolean }>(`
      SELECT (rolsuper OR rolbypassrls) AS unbound,
             EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user) AS owns,
             to_regclass('public.outbox') IS NOT NULL AS migrated
      FROM pg_roles WHERE rolname = current_user`);
    const role = rows[0];
    if (role?.unbound)
      throw new SetupError(
        'DATABASE_URL names a role that row-level security does not bind (a superuser): give the app a plain role.',
      );
    if (role?.owns)
      throw new SetupError(
        'DATABASE_URL names the role that owns the tables: put that one in DATABASE_OWNER_URL and a plain one here.',
      );
    if (!role?.migrated) throw new SetupError('The database is empty: run "npm run migrate" first.');
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new SetupError(`The database of DATABASE_URL cannot be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
