import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '@/lib/platform/db/embedded';

const running: EmbeddedServer[] = [];
const folders: string[] = [];

async function start(dataDir: string) {
  const server = await startEmbedded({ dataDir, password: 'admin' });
  running.push(server);
  return server;
}

async function ask<T extends pg.QueryResultRow>(server: EmbeddedServer, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'rebound-embedded-'));
  // A temporary folder is closed to other users; an ordinary clone is not.
  chmodSync(made, 0o755);
  folders.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  for (const made of folders.splice(0)) {
    const outside = path.join(made, 'closed/data/postgres');
    try {
      rmSync(realpathSync(outside), { recursive: true, force: true });
    } catch {
      // It was lodged inside: nothing to remove elsewhere.
    }
    rmSync(made, { recursive: true, force: true });
  }
});

test('keeps what was written over a stop and a start', async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  await ask(first, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')");
  await first.stop();
  expect(await ask(await start(dataDir), 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
});

test('takes over from a server that a killed run left behind, and loses nothing', async () => {
  const dataDir = folder();
  const orphan = await start(dataDir);
  await ask(orphan, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')");
  // Its keeper is gone without a word: the next run only finds the folder.
  const next = await start(dataDir);
  expect(await ask(next, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
  expect(next.port).not.toBe(orphan.port);
});

test('recovers after the server itself was killed', async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  await ask(first, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')");
  const pid = Number(readFileSync(path.join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'));
  expect(await ask(await start(dataDir), 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
});

test.runIf(process.getuid?.() === 0)(
  'lodges elsewhere for a root user whose home the database user cannot enter',
  async () => {
    const home = path.join(folder(), 'closed');
    mkdirSync(path.join(home, 'data'), { recursive: true });
    chmodSync(home, 0o700);
    const server = await start(path.join(home, 'data'));
    expect(await ask(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(realpathSync(path.join(home, 'data/postgres'))).toMatch(/^\/var\/lib\/rebound\//);
  },
);

test('says in one line that another password belongs to the data', async () => {
  const dataDir = folder();
  await (await start(dataDir)).stop();
  await expect(startEmbedded({ dataDir, password: 'another' })).rejects.toThrow(/do not belong together/);
});
