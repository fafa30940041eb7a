import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { moveDefaults, moveServerClock, runShift } from '@/bin/moved-clock';
import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { makePerson } from '@/lib/features/sign-in/mutations';
import { enqueue } from '@/lib/outbox/enqueue';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { type EmbeddedServer, startEmbedded } from '@/lib/platform/db/embedded';
import { prepare } from '@/lib/platform/db/local';
import { migrate } from '@/lib/platform/db/migrate';

const PASSWORDS = { databaseOwner: 'owner', databaseApp: 'app' };
const DATABASE = 'rebound_chaos';
const MAILS_A_PERSON = 25;

export type Worker = { process: ChildProcess; id: Promise<string> };

/** A database, people and workers of its own, in a temporary folder; nothing of it is left after `close`. */
export type Arena = {
  /** Past row-level security; retried while the database is away. */
  sql<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Queues so many mails, due after `inSeconds` (elapsed); answers their keys. */
  queue(mails: number, inSeconds?: number): Promise<string[]>;
  /** `env` is added to that of all. */
  startWorker(env?: Record<string, string>): Worker;
  /** Takes away all mails, so that a second proof can begin. Settings are read once a process: one arena, several proofs. */
  clear(): Promise<void>;
  /** Ends the database as a power cut would, and starts it again on the same port. */
  crashDatabase(): Promise<void>;
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
};

/**
 * Opens an arena whose mails go to `url`, a service with Resend's interface. One a process. Its database waits for the
 * disk where it is `durable`, as it has to be where its power is cut.
 */
export async function openArena(
  url: string,
  { durable = process.env.REBOUND_FSYNC !== 'off' } = {},
): Promise<Arena> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-chaos-'));
  // Open to the database user, so that its programs need no copy.
  chmodSync(dataDir, 0o755);
  let server: EmbeddedServer = await startEmbedded({ dataDir, password: 'admin', durable });
  const { port } = server;
  await moveServerClock(server.adminUrl, runShift());
  const address = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  const adminUrl = address('postgres', 'admin');
  await prepare(server.adminUrl, PASSWORDS, DATABASE);
  await migrate({ ownerUrl: address('rebound_owner', 'owner'), runtimeUrl: address('rebound_app', 'app') });
  await moveDefaults(server.adminUrl, DATABASE, runShift());
  Object.assign(process.env, {
    DATABASE_URL: address('rebound_app', 'app'),
    REBOUND_MODE: 'local',
    REBOUND_URL: 'http://localhost:3000',
    REBOUND_MASTER_KEYS: `1:${randomBytes(32).toString('base64')}`,
    REBOUND_ERASURES: path.join(dataDir, 'erasures'),
    MAIL_TRANSPORT: 'resend',
    MAIL_FROM: 'Rebound <hello@rebound.example>',
    MAIL_PER_SECOND: '1000',
    RESEND_API_KEY: 're_stand_in',
    RESEND_BASE_URL: url,
    REBOUND_LOG: 'none',
  });
  const workers = new Set<ChildProcess>();
  let queued = 0;

  async function sql<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    for (let tries = 0; ; tries += 1) {
      const client = new pg.Client({ connectionString: adminUrl });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return (await client.query<R>(text, values)).rows;
      } catch (error) {
        if (tries >= 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  async function queue(mails: number, inSeconds = 0): Promise<string[]> {
    const keys: string[] = [];
    while (keys.length < mails) {
      const batches = Array.from({ length: 4 }, () => {
        const some = Array.from({ length: Math.min(MAILS_A_PERSON, mails - keys.length) }, () => {
          queued += 1;
          return `chaos:${queued}`;
        });
        keys.push(...some);
        return some;
      });
      await Promise.all(batches.filter(({ length }) => length > 0).map((some) => queueSome(some, inSeconds)));
    }
    return keys;
  }

  async function queueSome(keys: readonly string[], inSeconds: number): Promise<void> {
    const email = `${keys[0]?.replace(':', '-')}@example.test`;
    const { id } = await inScope(identityScope(), (tx) => makePerson(tx, { email }));
    await inScope(scopeForJob(id), async (tx) => {
      for (const idempotencyKey of keys)
        await enqueue(tx, {
          kind: 'plan-finished',
          mail: { to: email, subject: 'A note', text: 'Hello.\n', html: '<p>Hello.</p>' },
          dueAt: tx.now.add({ seconds: inSeconds }),
          idempotencyKey,
        });
    });
  }

  function startWorker(env: Record<string, string> = {}): Worker {
    const child = spawn(
      process.execPath,
      ['--disable-warning=DeprecationWarning', '--import', 'tsx', 'bin/worker.ts'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, NODE_ENV: 'production', REBOUND_LOG: '', ...env },
      },
    );
    workers.add(child);
    child.once('exit', () => workers.delete(child));
    const id = new Promise<string>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, found] = /"event":"worker.started","id":"([0-9a-f-]{36})"/.exec(line) ?? [];
        if (found) resolve(found);
      });
    });
    return { process: child, id };
  }

  return {
    sql,
    queue,
    startWorker,
    async crashDatabase() {
      await server.crash();
      server = await startEmbedded({ dataDir, password: 'admin', port, durable });
    },
    async clear() {
      await Promise.all([...workers].map(killed));
      await sql('DELETE FROM outbox');
      await sql('DELETE FROM pgboss.job');
    },
    async counts() {
      const rows = await sql<{ state: string; count: number }>(
        'SELECT state, count(*)::int AS count FROM outbox GROUP BY state',
      );
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    async close() {
      await Promise.all([...workers].map(killed));
      await Promise.allSettled([closeQueue(), disconnect()]);
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Ends a process at once, without its having a say. */
export function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
