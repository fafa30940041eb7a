import pg from 'pg';
import { rightsToMake } from '@/lib/platform/db/runtime-role';
import { SetupError } from '@/lib/platform/errors';

// What the runtime role may do, table by table. It owns nothing; anything not listed has all four verbs.
const ALL = 'SELECT, INSERT, UPDATE, DELETE';
const NARROWER: Record<string, string | null> = {
  _prisma_migrations: null,
  backfills: null,
  time_shift: 'SELECT',
  // A version of the master secret stays the one it was.
  key_checks: 'SELECT, INSERT',
  // Written by the owner while a backup is put back.
  restores: 'SELECT',
  // Append-only.
  stage_events: 'SELECT, INSERT',
  access_log: 'SELECT, INSERT',
  // Given and taken, never changed.
  application_tags: 'SELECT, INSERT, DELETE',
  links: 'SELECT, INSERT, DELETE',
  template_versions: 'SELECT, INSERT',
  // An earlier wording is kept as it was, or deleted.
  entry_versions: 'SELECT, INSERT, DELETE',
  security_events: 'SELECT, INSERT',
  // Written by a trigger alone.
  security_heads: 'SELECT',
  // An operator's say: written by functions alone.
  account_terms: 'SELECT',
  site_switches: 'SELECT',
  // Taken back, and otherwise as it was given.
  grants: 'SELECT, INSERT, UPDATE (revoked_at)',
  // COACH-1: withdrawn or answered, never deleted by hand.
  client_invitations: 'SELECT, INSERT, UPDATE',
  // COACH-4: written by a function alone.
  reviewed_entries: 'SELECT',
  // Given anew rather than changed.
  application_people: 'SELECT, INSERT, DELETE',
  application_documents: 'SELECT, INSERT, DELETE',
  interview_people: 'SELECT, INSERT, DELETE',
  // A piece of a file is never written over.
  document_chunks: 'SELECT, INSERT, DELETE',
  import_parts: 'SELECT, INSERT, DELETE',
  imported_applications: 'SELECT, INSERT, DELETE',
  imported_people: 'SELECT, INSERT, DELETE',
  coach_templates: 'SELECT, INSERT, DELETE',
  // HOLD-5, ASK-2, PUSH-2: written by triggers alone.
  floors: 'SELECT',
  // A queued mail is cancelled, not removed.
  outbox: 'SELECT, INSERT, UPDATE',
  local_mails: 'SELECT, INSERT',
  // What can be taken back: begun and taken back by functions, its rows written and read by them alone.
  undos: 'SELECT',
  undo_rows: 'SELECT',
  // TRUST-2: written by a trigger alone.
  mails_to_others: 'SELECT',
  // Written and read by functions and triggers alone.
  stored_objects: null,
  // TRUST-3: what somebody stopped stays stopped, and a report is settled and nothing else.
  mail_stops: 'SELECT, INSERT',
  mail_reports: 'SELECT, INSERT, UPDATE (settled_at)',
  // DODGE: what was asked is not forgotten, so that it is not asked again.
  dodges: 'SELECT, INSERT, UPDATE',
  // HOLD-5: what is left of a deleted hold hangs on the company, so companies stay (erasing the account takes them).
  companies: 'SELECT, INSERT, UPDATE',
};

/**
 * The queue runs statements out of its own tables, as the owner, when it starts with the migrations: whole commands
 * (`bam`), and the names of tables in others. The runtime role may only read those columns, and not add a row.
 */
const RUN_AS_OWNER: Record<string, readonly string[] | 'all'> = {
  bam: 'all',
  queue: ['name', 'table_name', 'partition', 'policy', 'dead_letter'],
  version: ['version'],
};

/** Functions that are not for the app: they answer about a person whom nobody has been shown to be, or about everybody. */
const INNER = [
  'rebound.viewer(uuid)',
  'rebound.has_factor(uuid)',
  'rebound.notice_about(uuid, text, uuid)',
  'rebound.put_back(regclass, jsonb, jsonb)',
  'rebound.put_back(regclass, text[], text[], jsonb, jsonb)',
  'rebound.may_coach(uuid)',
  'rebound.trusted_from(uuid, uuid)',
  'rebound.first_week_is_full(bytea, text, bytea, timestamptz)',
  'rebound.coach_waiting()',
  // For the role of backups.
  'rebound.rows_in(regclass)',
];

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
    await nothingOfItsOwn(client, role);
    await client.query(`GRANT USAGE ON SCHEMA public, rebound, pgboss TO ${name}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA rebound, pgboss TO ${name}`);
    for (const inner of INNER) await client.query(`REVOKE EXECUTE ON FUNCTION ${inner} FROM ${name}`);
    await client.query(`GRANT ${ALL} ON ALL TABLES IN SCHEMA pgboss TO ${name}`);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO ${name}`);
    for (const [table, kept] of Object.entries(RUN_AS_OWNER)) await narrowed(client, { table, kept, name });
    for (const { table } of rows) {
      const target = `public.${client.escapeIdentifier(table)}`;
      const verbs = table in NARROWER ? NARROWER[table] : ALL;
      await client.query(`REVOKE ALL ON ${target} FROM PUBLIC, ${name}`);
      if (verbs) await client.query(`GRANT ${verbs} ON ${target} TO ${name}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Leaves the runtime role a table of the queue to read, and to change but for its `kept` columns. */
async function narrowed(
  client: pg.Client,
  { table, kept, name }: { table: string; kept: readonly string[] | 'all'; name: string },
): Promise<void> {
  const { rows } = await client.query<{ columns: string | null }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
     WHERE attrelid = to_regclass('pgboss.' || $1) AND attnum > 0 AND NOT attisdropped AND attname <> ALL ($2)`,
    [table, kept === 'all' ? [] : kept],
  );
  const columns = kept === 'all' ? null : rows[0]?.columns;
  await client.query(`REVOKE ALL ON pgboss.${table} FROM ${name}`);
  await client.query(`GRANT SELECT${columns ? `, UPDATE (${columns})` : ''} ON pgboss.${table} TO ${name}`);
}

/**
 * The runtime role makes nothing: no temporary object either, as a type of that kind could stand in for one of
 * Postgres inside a function that runs as the owner. Throws SetupError with the statement that does it where only
 * somebody else may give these rights away.
 */
async function nothingOfItsOwn(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ database: string }>('SELECT current_database() AS database');
  const [database, name] = [rows[0]?.database ?? '', role].map((one) => client.escapeIdentifier(one));
  const from = [
    `CREATE, TEMPORARY ON DATABASE ${database}`,
    'CREATE ON SCHEMA public',
    'CREATE ON SCHEMA rebound',
    'CREATE ON SCHEMA pgboss',
  ].map((rights) => `REVOKE ${rights} FROM PUBLIC, ${name}`);
  for (const statement of from) {
    await client.query('SAVEPOINT revoking');
    // Of what belongs to somebody else Postgres only warns, or refuses: what is left is looked at below.
    await client.query(statement).catch(() => client.query('ROLLBACK TO SAVEPOINT revoking'));
  }
  const left = await rightsToMake(client, role);
  if (left.length === 0) return;
  throw new SetupError(
    `The role of DATABASE_URL may make objects of its own (${left.join(', ')}). As the owner of the database run: ${from.join('; ')};`,
  );
}
