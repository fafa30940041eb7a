import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { grantRuntimeRole } from '@/lib/platform/db/grants';
import { requireRuntimeRole } from '@/lib/platform/db/preflight';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '@/lib/platform/db/queues';
import { asAdmin, databaseUrls } from '@/test/database';

// What somebody who can type SQL as the runtime role could become the owner of the tables with (decision 0022).

const database = async () => (await asAdmin('SELECT quote_ident(current_database()) AS name'))[0]?.name;

// Roles are the whole server's, where other files run at the same time: this one has its own.
const role = `app_${randomUUID().replaceAll('-', '')}`;
const url = Object.assign(new URL(databaseUrls.app), { username: role, password: 'app' });
const migrated = () => grantRuntimeRole(databaseUrls.owner, role);
const start = () => requireRuntimeRole(url.href);

test('names where every function of ours looks for types and tables, pg_temp last', async () => {
  const loose = await asAdmin(
    `SELECT oid::regprocedure::text AS name, proconfig FROM pg_proc
     WHERE pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pgboss'::regnamespace)
       AND NOT 'search_path=pg_catalog, pg_temp' = ANY (coalesce(proconfig, '{}'))
       -- An extension's own are written in C, and find their dictionary beside themselves.
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = pg_proc.oid AND d.deptype = 'e')`,
  );
  const hint = 'Write SET search_path = pg_catalog, pg_temp, and name objects of ours with their schema.';
  expect(loose, hint).toEqual([]);
  const [{ count }] = (await asAdmin(
    "SELECT count(*)::int FROM pg_proc WHERE pronamespace = 'rebound'::regnamespace",
  )) as [{ count: number }];
  expect(count).toBeGreaterThan(30);
});

test('runs nothing of the queue’s as anybody but whoever calls it', async () => {
  expect(
    await asAdmin("SELECT proname FROM pg_proc WHERE pronamespace = 'pgboss'::regnamespace AND prosecdef"),
  ).toEqual([]);
});

test('leaves the worker what it needs of the queue’s own tables', async () => {
  const wrong: unknown[] = [];
  const boss = new PgBoss({
    connectionString: databaseUrls.app,
    schema: QUEUE_SCHEMA,
    max: 2,
    migrate: false,
    schedule: false,
  });
  boss.on('error', (error) => wrong.push(error));
  await boss.start();
  try {
    const id = await boss.send(MAIL_QUEUE, {});
    const [job] = await boss.fetch(MAIL_QUEUE);
    expect(job?.id).toBe(id);
    await boss.complete(MAIL_QUEUE, job?.id ?? '');
    await boss.supervise(MAIL_QUEUE);
    expect((await boss.getQueue(MAIL_QUEUE))?.name).toBe(MAIL_QUEUE);
  } finally {
    await boss.stop({ graceful: false });
  }
  expect(wrong).toEqual([]);
});

test('has no view, and no rule, that would answer with the owner’s rights', async () => {
  expect(
    await asAdmin(
      `SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace IN ('public'::regnamespace, 'rebound'::regnamespace)`,
    ),
  ).toEqual([]);
  expect(
    await asAdmin(
      "SELECT rulename FROM pg_rules WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    ),
  ).toEqual([]);
});

test('gives everybody no right to a table, and none by default to what is made later', async () => {
  expect(
    await asAdmin(
      `SELECT c.relname, a.privilege_type FROM pg_class c, LATERAL aclexplode(c.relacl) a
       WHERE a.grantee = 0 AND c.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)`,
    ),
  ).toEqual([]);
  expect(await asAdmin('SELECT * FROM pg_default_acl')).toEqual([]);
});

describe('a runtime role with more than it needs', () => {
  beforeEach(async () => {
    await asAdmin(`CREATE ROLE ${role} LOGIN PASSWORD 'app'`);
    await migrated();
  });
  afterEach(async () => {
    await asAdmin(`DROP OWNED BY ${role}`);
    await asAdmin(`DROP ROLE ${role}`);
  });

  test('starts as it is made', start);

  test.each([
    ['temporary objects', 'GRANT TEMPORARY ON DATABASE $db TO PUBLIC', 'temporary in the database'],
    ['temporary objects of its own', 'GRANT TEMPORARY ON DATABASE $db TO $role', 'temporary in the database'],
    ['schemas', 'GRANT CREATE ON DATABASE $db TO $role', 'create in the database'],
    ['tables beside ours', 'GRANT CREATE ON SCHEMA public TO PUBLIC', 'create in the schema public'],
    [
      'functions beside the guards',
      'GRANT CREATE ON SCHEMA rebound TO $role',
      'create in the schema rebound',
    ],
  ])('%s: refused at the start, and taken away by the next migration', async (_, sql, words) => {
    await asAdmin(sql.replace('$db', await database()).replace('$role', role));
    await expect(start()).rejects.toThrow(`The role of DATABASE_URL may make objects of its own (${words})`);
    await migrated();
    await start();
  });

  test.each([
    ['the log of changes', 'ALTER ROLE $role REPLICATION', 'REPLICATION'],
    ['other roles', 'ALTER ROLE $role CREATEROLE', 'CREATEROLE'],
    ['other databases', 'ALTER ROLE $role CREATEDB', 'CREATEDB'],
    ['files of the server', 'GRANT pg_read_server_files TO $role', 'pg_read_server_files'],
    [
      'a switch for the triggers',
      'GRANT SET ON PARAMETER session_replication_role TO $role',
      'SET session_replication_role',
    ],
  ])('%s: refused at the start', async (_, sql, words) => {
    await asAdmin(sql.replace('$role', role));
    await expect(start()).rejects.toThrow(
      `DATABASE_URL names a role with more power than the app may have (${words})`,
    );
  });

  test('a member of the owner: refused at the start', async () => {
    await asAdmin(`GRANT rebound_owner TO ${role}`);
    await expect(start()).rejects.toThrow('names the role that owns the tables, or a member of it');
  });

  test('where the owner of the tables may not take it away, says what the owner of the database runs', async () => {
    const db = await database();
    await asAdmin(`ALTER DATABASE ${db} OWNER TO postgres`);
    await asAdmin(`GRANT TEMPORARY ON DATABASE ${db} TO PUBLIC`);
    try {
      await expect(migrated()).rejects.toThrow(
        `As the owner of the database run: REVOKE CREATE, TEMPORARY ON DATABASE`,
      );
    } finally {
      await asAdmin(`ALTER DATABASE ${db} OWNER TO rebound_owner`);
    }
  });
});
