import pg from 'pg';

// What the runtime role may do, table by table. It owns nothing; anything not listed has all four verbs.
const ALL = 'SELECT, INSERT, UPDATE, DELETE';
const NARROWER: Record<string, string | null> = {
  _prisma_migrations: null,
  time_shift: 'SELECT',
  // Append-only.
  stage_events: 'SELECT, INSERT',
  access_log: 'SELECT, INSERT',
  template_versions: 'SELECT, INSERT',
  // Taken back, and otherwise as it was given.
  grants: 'SELECT, INSERT, UPDATE (revoked_at)',
  // Given anew rather than changed.
  coach_templates: 'SELECT, INSERT, DELETE',
  // HOLD-5: written by a trigger alone.
  hold_floors: 'SELECT',
  // A queued mail is cancelled, not removed.
  outbox: 'SELECT, INSERT, UPDATE',
  local_mails: 'SELECT, INSERT',
  // HOLD-5: what is left of a deleted hold hangs on the company, so companies stay (erasing the account takes them).
  companies: 'SELECT, INSERT, UPDATE',
};

/** Functions that only other functions call: they answer about a person whom nobody has been shown to be. */
const INNER = ['rebound.viewer(uuid)'];

/** Gives the runtime role its rights, and nothing it was not given here. Idempotent; run after migrations. */
export async function grantRuntimeRole(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const name = client.escapeIdentifier(role);
    const { rows } = await client.query<{ table: string }>(
      "SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    await client.query('BEGIN');
    await client.query(`GRANT USAGE ON SCHEMA public, rebound, pgboss TO ${name}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA rebound, pgboss TO ${name}`);
    for (const inner of INNER) await client.query(`REVOKE EXECUTE ON FUNCTION ${inner} FROM ${name}`);
    await client.query(`GRANT ${ALL} ON ALL TABLES IN SCHEMA pgboss TO ${name}`);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO ${name}`);
    for (const { table } of rows) {
      const target = `public.${client.escapeIdentifier(table)}`;
      const verbs = table in NARROWER ? NARROWER[table] : ALL;
      await client.query(`REVOKE ALL ON ${target} FROM ${name}`);
      if (verbs) await client.query(`GRANT ${verbs} ON ${target} TO ${name}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
