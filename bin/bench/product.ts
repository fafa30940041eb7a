import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settle } from '@/bin/environment';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { demoPerson, startSession } from '@/lib/features/sign-in/mutations';
import { disconnect } from '@/lib/platform/db/client';
import { heldBy } from './memory/processes';

const READY_WITHIN_MS = 10 * 60_000;

/** Where it is served, the process that all others of it descend from, and its end: nothing of it is left afterwards. */
type Product = { origin: string; root: number; close(): Promise<void> };

/** Runs `npm start` on a database of its own. `seed` has that database, and is called once everything runs. */
export async function startProduct<T>(
  say: (line: string) => void,
  seed: () => Promise<T>,
): Promise<Product & { seeded: T }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-bench-'));
  // Open to the database user, so that its programs need no copy.
  chmodSync(dataDir, 0o755);
  process.env.DATABASE_URL = '';
  process.env.REBOUND_DATA_DIR = dataDir;
  process.env.PORT ||= '3900';
  const app = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const close = async () => {
    await ended(app);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await started(app, say);
    const { environment, release } = await settle();
    const seeded = await seed();
    await disconnect();
    await release();
    return { origin: environment.REBOUND_URL, root: app.pid ?? 0, seeded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Signs the demo person in; answers what their browser shows. */
export async function demoSession(): Promise<string> {
  const { token } = await inScope(identityScope(), async (tx) => {
    const { id } = await demoPerson(tx, 'client', 'en-GB');
    return startSession(tx, { userId: id, device: null });
  });
  return token;
}

function started(app: ChildProcess, say: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It did not start in time.')), READY_WITHIN_MS);
    app.stdout?.on('data', (chunk: Buffer) => {
      for (const line of String(chunk)
        .split('\n')
        .filter((text) => text.startsWith('•')))
        say(line.slice(2));
      if (!String(chunk).includes('Rebound runs at')) return;
      clearTimeout(late);
      resolve();
    });
    app.once('exit', () => reject(new Error('It ended before it had started.')));
  });
}

/** npm passes no signal on through its shell: the starter is told itself, and everything ends after it. */
async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.pid === undefined) return;
  const gone = new Promise((resolve) => app.once('exit', resolve));
  const starter = heldBy(app.pid).find(({ command }) => /^\S*node bin\/start\.mjs/.test(command));
  process.kill(starter?.pid ?? app.pid, 'SIGTERM');
  await gone;
}
