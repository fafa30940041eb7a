import type { Attack } from '@/test/attacks/attack';

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
    title: 'replaces the clock',
    sql: "CREATE OR REPLACE FUNCTION rebound.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$",
    stoppedBy: ['right to CREATE on SCHEMA rebound', 'owner of FUNCTION rebound.now()'],
    reason: 'permission denied for schema rebound',
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
];
