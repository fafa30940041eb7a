import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { disconnect } from '@/lib/platform/db/client';
import { asAdmin, databaseUrls } from '@/test/database';
import { logLines } from '@/test/log-lines';

// Each test asks a process that has just started: nothing is remembered of the one before.
let heard: ReturnType<typeof logLines>;
beforeEach(() => {
  vi.resetModules();
  heard = logLines();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await disconnect();
  await asAdmin('DELETE FROM heartbeats');
});

const anew = () => import('@/lib/jobs/health-answer');
async function asked(part: 'live' | 'ready' | 'worker' | 'all') {
  const response = await (await anew()).answerHealth(part);
  return { status: response.status, ...(await response.json()) };
}
const aWorkerSilentFor = (seconds: number) =>
  asAdmin('INSERT INTO heartbeats VALUES ($1, rebound.now() - make_interval(secs => $2))', [
    randomUUID(),
    seconds,
  ]);
/** Lets every write to `table` fail, as Postgres would, until the answer is called. */
async function failing(code: string) {
  await asAdmin(`CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'seven green herons' USING ERRCODE = '${code}'; END $$`);
  await asAdmin(
    'CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON rate_windows FOR EACH ROW EXECUTE FUNCTION fail()',
  );
  return () => asAdmin('DROP TRIGGER fail ON rate_windows');
}

const WELL = { status: 200, ready: true, database: true, migrated: true, writable: true };

describe('with no worker', () => {
  test('the web server is ready, and only the worker is missed', async () => {
    expect(await asked('live')).toEqual({ status: 200, live: true });
    expect(await asked('ready')).toEqual(WELL);
    expect(await asked('worker')).toEqual({
      status: 503,
      alive: false,
      lastSeen: null,
      silentSeconds: null,
    });
    expect(await asked('all')).toMatchObject({ status: 503, live: true, ready: false, database: true });
  });

  test('it says for how long the last one has been silent', async () => {
    await aWorkerSilentFor(90);
    const { silentSeconds, ...said } = await asked('worker');
    expect(said).toMatchObject({ status: 503, alive: false, lastSeen: expect.any(String) });
    expect(silentSeconds).toBeGreaterThanOrEqual(90);
    expect(silentSeconds).toBeLessThan(120);
  });
});

test('with a worker all is well', async () => {
  await aWorkerSilentFor(34);
  expect(await asked('worker')).toMatchObject({ status: 200, alive: true });
  expect(await asked('all')).toMatchObject({ ...WELL, live: true, worker: { lastSeen: expect.any(String) } });
});

describe('is not ready', () => {
  test('where the disk of the database is full, and the log says so', async () => {
    const repair = await failing('53100');
    expect(await asked('ready')).toEqual({ ...WELL, status: 503, ready: false, writable: false });
    await repair();
    expect(heard.said()).toMatchObject([{ event: 'health.write', code: '53100', problem: 'disk-full' }]);
    expect(heard.lines.join()).not.toContain('herons');
  });

  test('where it has no room for a file, though a counter fits into the page that it is on', async () => {
    const { pathname, username } = new URL(databaseUrls.app);
    const role = `ALTER ROLE ${username} IN DATABASE ${pathname.slice(1)}`;
    // The nearest to a full disk that a test can have: a file of the database may be no larger than this.
    await asAdmin(`${role} SET temp_file_limit = '64kB'`);
    await disconnect();
    const said = await asked('ready');
    await asAdmin(`${role} RESET temp_file_limit`);
    await disconnect();
    vi.resetModules();
    expect(said).toEqual({ ...WELL, status: 503, ready: false, writable: false });
    expect(heard.said()).toMatchObject([{ event: 'health.write', code: expect.stringMatching(/P20|53/) }]);
    expect(await asked('ready')).toEqual(WELL);
  });

  test('where the database takes no writes', async () => {
    const { pathname } = new URL(databaseUrls.app);
    const set = (value: string) =>
      asAdmin(`ALTER DATABASE ${pathname.slice(1)} SET default_transaction_read_only = ${value}`);
    await set('on');
    await disconnect();
    const said = await asked('ready');
    await asAdmin('SET default_transaction_read_only = off').then(() => set('off'));
    await disconnect();
    expect(said).toMatchObject({ status: 503, database: true, writable: false });
    expect(heard.said()).toMatchObject([{ event: 'health.write', problem: 'read-only' }]);
  });

  test('where a migration is missing that this version came with', async () => {
    const newest = '(SELECT max(migration_name) FROM _prisma_migrations)';
    await asAdmin(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${newest}`);
    const said = await asked('ready');
    await asAdmin(`UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = ${newest}`);
    expect(said).toEqual({ ...WELL, status: 503, ready: false, migrated: false });
    vi.resetModules();
    expect(await asked('ready')).toEqual(WELL);
  });

  test('where the database cannot be reached; the process lives', async () => {
    vi.stubEnv('DATABASE_URL', databaseUrls.app.replace(/:\d+\//, ':1/'));
    await disconnect();
    expect(await asked('ready')).toMatchObject({ status: 503, database: false, writable: false });
    expect(await asked('live')).toMatchObject({ status: 200 });
    expect(heard.said()).toMatchObject([{ problem: 'unreachable' }, { problem: 'unreachable' }]);
  });
});

test('however many ask, the database is written to once in ten seconds', async () => {
  const { answerHealth } = await anew();
  const before = await asAdmin('SELECT sum(count)::int AS writes FROM rate_windows');
  await Promise.all(Array.from({ length: 50 }, () => answerHealth('ready')));
  await Promise.all(Array.from({ length: 50 }, () => answerHealth('all')));
  const after = await asAdmin('SELECT sum(count)::int AS writes FROM rate_windows');
  expect((after[0]?.writes ?? 0) - (before[0]?.writes ?? 0)).toBe(1);
});
