import type pg from 'pg';

// What the runtime role must not be able to do, whoever gave it. Each answers in words; nothing to say is well.

/** What a role may make in this database: with an object of its own it can stand in the place of one of Postgres. */
export async function rightsToMake(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `SELECT lower(verb) || ' in the database' AS what FROM unnest(ARRAY['CREATE', 'TEMPORARY']) AS verb
     WHERE has_database_privilege($1, current_database(), verb)
     UNION ALL
     SELECT 'create in the schema ' || nspname FROM pg_namespace
     WHERE nspname !~ '^pg_' AND has_schema_privilege($1, oid, 'CREATE')`,
    [role],
  );
  return rows.map(({ what }) => what);
}

/**
 * Powers beside the tables: reading the server's files or its log of changes, running its programs, making itself a
 * member of another role, switching the triggers off, or reading what only a backup reads.
 */
export async function powersOf(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `SELECT what FROM pg_roles, LATERAL (VALUES
       (rolreplication, 'REPLICATION'), (rolcreaterole, 'CREATEROLE'), (rolcreatedb, 'CREATEDB')) AS powers (has, what)
     WHERE rolname = $1 AND has
     UNION ALL
     SELECT rolname FROM pg_roles
     WHERE rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files',
                       'pg_read_all_data', 'pg_write_all_data', 'pg_maintain', 'pg_create_subscription')
       AND pg_has_role($1, oid, 'MEMBER')
     UNION ALL
     SELECT 'SET session_replication_role'
     WHERE has_parameter_privilege($1, 'session_replication_role', 'SET')
     UNION ALL
     SELECT 'reading every row, as for a backup' WHERE EXISTS (
       SELECT 1 FROM pg_policy, unnest(polroles) AS reader
       WHERE polname = 'backup' AND CASE reader WHEN 0 THEN true ELSE pg_has_role($1, reader, 'MEMBER') END)`,
    [role],
  );
  return rows.map(({ what }) => what);
}
