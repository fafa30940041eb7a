import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { knownForYears } from '@/bin/known-for-years';
import { moveDefaults, moveServerClock, runShift } from '@/bin/moved-clock';
import { bringUpToDate } from '@/bin/up-to-date';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { prepare } from '@/lib/platform/db/local';
import { mailServer } from '@/test/mail-server';

const TEMPLATE = 'rebound_template';
const PASSWORDS = { databaseOwner: 'owner', databaseApp: 'app' };

declare module 'vitest' {
  export interface ProvidedContext {
    databasePort: number;
    /** Of a mail server that the fixtures' mailboxes are at (test/mail-server.ts). */
    mailPort: number;
  }
}

const kept = globalThis as unknown as { reboundTestServer?: { users: number; started: Promise<Started> } };

/** One server for the run, whichever of its projects ask, with a migrated template that test files clone (test/database.ts). */
export default async function setup(project: TestProject) {
  kept.reboundTestServer ??= { users: 0, started: start() };
  const server = kept.reboundTestServer;
  server.users += 1;
  const { databasePort, mailPort, stop } = await server.started;
  project.provide('databasePort', databasePort);
  project.provide('mailPort', mailPort);
  return async () => {
    server.users -= 1;
    if (server.users === 0) await stop();
  };
}

type Started = { databasePort: number; mailPort: number; stop(): Promise<void> };

async function start(): Promise<Started> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-test-'));
  // Open to the database user, so that its programs need no copy.
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, password: 'admin', durable: false });
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/${TEMPLATE}`;
  try {
    await planOnce(server.adminUrl);
    await moveServerClock(server.adminUrl, runShift());
    await prepare(server.adminUrl, PASSWORDS, TEMPLATE);
    await bringUpToDate({ ownerUrl: url('rebound_owner', 'owner'), runtimeUrl: url('rebound_app', 'app') });
    await knownForYears(url('rebound_owner', 'owner'));
    await moveDefaults(server.adminUrl, TEMPLATE, runShift());
  } catch (error) {
    await server.stop();
    throw error;
  }
  const mails = await mailServer();
  const stop = async () => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'rebound%'",
    );
    await client.end();
    await Promise.all([server.stop(), mails.close()]);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { databasePort: server.port, mailPort: mails.port, stop };
}

/**
 * A statement is planned once for each connection, and not for each of its first five values: a test's connections are new,
 * and planning takes a fifth of what the server does for them. Tests of plans say `planAsServed` (test/database.ts).
 */
async function planOnce(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("ALTER SYSTEM SET plan_cache_mode = 'force_generic_plan'");
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}
