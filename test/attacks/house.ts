import type { Attack } from '@/test/attacks/attack';

/** A domain that stands in for a type of Postgres: its CHECK moves the clock for whoever looks at it. */
const standIn = (type: string) => `
  CREATE FUNCTION pg_temp.as_owner(v ${type}) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE public.time_shift SET seconds = 999999;
      RETURN true;
    EXCEPTION WHEN insufficient_privilege THEN RETURN true;
    END $$;
  CREATE DOMAIN pg_temp.${type.split('.')[1]} AS ${type} CHECK (pg_temp.as_owner(VALUE));`;

const KEY_CHECK = "INSERT INTO key_checks (version, proof) VALUES (7, decode(repeat('11', 32), 'hex'))";

/** What the runtime role may not do to the house itself: the clock, the guards, the roles. On any stage. */
export const HOUSE_ATTACKS: readonly Attack[] = [
  {
    title: 'moves the clock',
    sql: 'UPDATE time_shift SET seconds = 999999',
    stoppedBy: 'right to UPDATE on time_shift',
    reason: 'permission denied for table time_shift',
  },
  {
    title: 'adds a clock',
    sql: 'INSERT INTO time_shift ("only", seconds) VALUES (false, 999999)',
    stoppedBy: ['right to INSERT on time_shift', 'check time_shift.time_shift_one_row'],
    reason: 'permission denied for table time_shift',
  },
  {
    title: 'makes another secret pass for a version of the master secret',
    sql: `${KEY_CHECK}; UPDATE key_checks SET proof = decode(repeat('00', 32), 'hex')`,
    stoppedBy: 'right to UPDATE on key_checks',
    reason: 'permission denied for table key_checks',
  },
  {
    title: 'lets a version of the master secret be forgotten',
    sql: `${KEY_CHECK}; DELETE FROM key_checks`,
    stoppedBy: 'right to DELETE on key_checks',
    reason: 'permission denied for table key_checks',
  },
  {
    title: 'keeps a second proof of a version',
    sql: `${KEY_CHECK}; ${KEY_CHECK}`,
    stoppedBy: 'key key_checks.key_checks_pkey',
    reason: '"key_checks_pkey"',
  },
  {
    title: 'keeps a proof of no version',
    sql: KEY_CHECK.replace('(7,', '(0,'),
    stoppedBy: 'check key_checks.key_checks_version',
    reason: '"key_checks_version"',
  },
  {
    title: 'keeps a proof of another length',
    sql: KEY_CHECK.replace(', 32)', ', 31)'),
    stoppedBy: 'check key_checks.key_checks_proof',
    reason: '"key_checks_proof"',
  },
  {
    title: 'replaces the clock',
    sql: "CREATE OR REPLACE FUNCTION rebound.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$",
    stoppedBy: ['right to CREATE on SCHEMA rebound', 'owner of FUNCTION rebound.now()'],
    reason: 'permission denied for schema rebound',
  },
  {
    title: 'counts the rows of everybody',
    sql: "SELECT rebound.rows_in('vents')",
    stoppedBy: 'right to EXECUTE on FUNCTION rebound.rows_in(regclass)',
    reason: 'permission denied for function rows_in',
  },
  {
    title: 'turns triggers off',
    sql: 'SET session_replication_role = replica',
    stoppedBy: 'parameter session_replication_role',
    reason: 'permission denied to set parameter "session_replication_role"',
  },
  {
    title: 'turns one trigger off',
    sql: 'ALTER TABLE outbox DISABLE TRIGGER guard_outbox',
    stoppedBy: 'owner of TABLE outbox',
    reason: 'must be owner of table outbox',
  },
  {
    title: 'turns the guard of what is sent once off',
    sql: 'ALTER TABLE replies DISABLE TRIGGER guard_asking',
    stoppedBy: 'owner of TABLE replies',
    reason: 'must be owner of table replies',
  },
  {
    title: 'drops a guard',
    sql: 'DROP TRIGGER guard_rejection ON rejections',
    stoppedBy: 'owner of TABLE rejections',
    reason: 'must be owner of relation rejections',
  },
  {
    title: 'drops an index that lets one through',
    sql: 'DROP INDEX outbox_one_live_reply',
    stoppedBy: 'owner of TABLE outbox',
    reason: 'must be owner of index outbox_one_live_reply',
  },
  {
    title: 'takes row-level security off',
    sql: 'ALTER TABLE vents DISABLE ROW LEVEL SECURITY',
    stoppedBy: 'owner of TABLE vents',
    reason: 'must be owner of table vents',
  },
  {
    title: 'takes it off for the owner of the tables',
    sql: 'ALTER TABLE vents NO FORCE ROW LEVEL SECURITY',
    stoppedBy: 'owner of TABLE vents',
    reason: 'must be owner of table vents',
  },
  {
    title: 'writes a policy of their own',
    sql: 'CREATE POLICY mine ON vents USING (true)',
    stoppedBy: 'owner of TABLE vents',
    reason: 'must be owner of table vents',
  },
  {
    title: 'drops a policy',
    sql: 'DROP POLICY owner ON vents',
    stoppedBy: 'owner of TABLE vents',
    reason: 'must be owner of relation vents',
  },
  {
    title: 'writes a function beside the guards',
    sql: 'CREATE FUNCTION rebound.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    stoppedBy: 'right to CREATE on SCHEMA rebound',
    reason: 'permission denied for schema rebound',
  },
  {
    title: 'writes a function beside the tables',
    sql: 'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    stoppedBy: 'right to CREATE on SCHEMA public',
    reason: 'permission denied for schema public',
  },
  {
    title: 'makes a table',
    sql: 'CREATE TABLE public.mine (id int)',
    stoppedBy: 'right to CREATE on SCHEMA public',
    reason: 'permission denied for schema public',
  },
  {
    title: 'empties a table and what hangs on it',
    sql: 'TRUNCATE rejections CASCADE',
    stoppedBy: 'right to TRUNCATE on ALL TABLES IN SCHEMA public',
    reason: 'permission denied for table rejections',
  },
  {
    title: 'becomes the owner of the tables',
    sql: 'SET ROLE rebound_owner',
    stoppedBy: 'role rebound_owner',
    reason: 'permission denied to set role "rebound_owner"',
  },
  {
    title: 'becomes the superuser',
    sql: 'SET ROLE postgres',
    stoppedBy: 'role postgres',
    reason: 'permission denied to set role "postgres"',
  },
  {
    title: 'becomes the owner of the tables inside a guard, by a domain that is called date',
    sql: `${standIn('pg_catalog.date')}
      UPDATE rejections SET updated_at = rebound.now() WHERE id = $rejection;
      SELECT 1 FROM time_shift WHERE seconds = 999999`,
    stoppedBy: ['right to TEMPORARY in the database', 'path of rebound.guard_rejection()'],
    reason: 'permission denied to create temporary tables in database',
  },
  {
    title: 'becomes the owner inside the function that opens a transaction, by a domain that is called uuid',
    sql: `${standIn('pg_catalog.uuid')}
      SELECT rebound.open_scope($me, $me, '', '');
      SELECT 1 FROM time_shift WHERE seconds = 999999`,
    stoppedBy: ['right to TEMPORARY in the database', 'path of rebound.open_scope(text, text, text, text)'],
    reason: 'permission denied to create temporary tables in database',
  },
  {
    title: 'puts a table of their own before the clock',
    sql: 'CREATE TEMPORARY TABLE time_shift AS SELECT 999999 AS seconds',
    stoppedBy: 'right to TEMPORARY in the database',
    reason: 'permission denied to create temporary tables in database',
  },
  {
    title: 'makes a schema, where types and operators of their own would stand',
    sql: 'CREATE SCHEMA mine',
    stoppedBy: 'right to CREATE in the database',
    reason: 'permission denied for database',
  },
  {
    title: 'makes an operator',
    sql: 'CREATE OPERATOR public.+ (FUNCTION = pg_catalog.int4pl, LEFTARG = int, RIGHTARG = int)',
    stoppedBy: 'right to CREATE on SCHEMA public',
    reason: 'permission denied for schema public',
  },
  {
    title: 'makes a cast between types of Postgres',
    sql: 'CREATE TYPE public.mine AS (a int); CREATE CAST (public.mine AS text) WITH INOUT AS IMPLICIT',
    stoppedBy: 'right to CREATE on SCHEMA public',
    reason: 'permission denied for schema public',
  },
  {
    title: 'makes a view of everybody',
    sql: 'CREATE VIEW public.everybody AS SELECT * FROM users',
    stoppedBy: 'right to CREATE on SCHEMA public',
    reason: 'permission denied for schema public',
  },
  {
    title: 'hangs a trigger on a table',
    sql: 'CREATE TRIGGER mine BEFORE UPDATE ON vents FOR EACH ROW EXECUTE FUNCTION pg_catalog.suppress_redundant_updates_trigger()',
    stoppedBy: 'right to TRIGGER on vents',
    reason: 'permission denied for table vents',
  },
  {
    title: 'runs a program on the server',
    sql: "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null'",
    stoppedBy: 'role pg_execute_server_program',
    reason: 'permission denied to COPY to or from an external program',
  },
  {
    title: 'writes a file on the server',
    sql: "COPY (SELECT 1) TO '/dev/null'",
    stoppedBy: 'role pg_write_server_files',
    reason: 'permission denied to COPY to a file',
  },
  {
    title: 'reads a file of the server',
    sql: "SELECT pg_read_file('PG_VERSION')",
    stoppedBy: 'right to EXECUTE on FUNCTION pg_read_file(text)',
    reason: 'permission denied for function pg_read_file',
  },
  {
    title: 'calls what only other functions call, to look at somebody else',
    sql: 'SELECT rebound.viewer($stranger)',
    stoppedBy: 'right to EXECUTE on FUNCTION rebound.viewer(uuid)',
    reason: 'permission denied for function viewer',
  },
  {
    title: 'leaves a command for the owner, who runs what stands in the queue at the next start',
    sql: `INSERT INTO pgboss.bam (name, version, table_name, command)
          VALUES ('mine', 1, 'job', 'ALTER TABLE public.vents DISABLE ROW LEVEL SECURITY')`,
    stoppedBy: 'right to INSERT on pgboss.bam',
    reason: 'permission denied for table bam',
  },
  {
    title: 'has the owner put a statement of their own in the place of a table’s name',
    sql: "UPDATE pgboss.queue SET table_name = 'job; ALTER TABLE public.vents DISABLE ROW LEVEL SECURITY; --'",
    stoppedBy: 'right to UPDATE on pgboss.queue',
    reason: 'permission denied for table queue',
  },
  {
    title: 'has the owner migrate the queue from an older version',
    sql: 'UPDATE pgboss.version SET version = 1',
    stoppedBy: 'right to UPDATE on pgboss.version',
    reason: 'permission denied for table version',
  },
];
