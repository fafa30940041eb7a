import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settle } from '@/bin/environment';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { demoPerson, startSession } from '@/lib/features/sign-in/mutations';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';
import { type Held, heldBy } from './processes';
import { view } from './views';

const READY_WITHIN_MS = 10 * 60_000;
const REST_MS = 15_000;

export type Memory = { when: string; most: number; held: Held[] };

/** What all processes of `npm start` but the database hold: at rest, and after so many pages were opened. */
export async function benchMemory({ views }: { views: number }): Promise<Memory[]> {
  if (!existsSync('/proc/self/smaps_rollup'))
    throw new SetupError('Memory is read from /proc, which only Linux has.');
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-bench-'));
  // Open to the database user, so that its programs need no copy.
  chmodSync(dataDir, 0o755);
  process.env.DATABASE_URL = '';
  process.env.REBOUND_DATA_DIR = dataDir;
  process.env.PORT ||= '3900';
  const app = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await started(app, say);
    const { environment, release } = await settle();
    const session = await signedIn();
    await release();
    say('Resting');
    await sleep(REST_MS);
    const rest = { when: 'at rest', most: 450, held: heldBy(app.pid ?? 0) };
    say(`Opening ${views} pages`);
    const pages = await view(environment.REBOUND_URL, session, views);
    const after = { when: `after ${views} views of ${pages} pages`, most: 600, held: heldBy(app.pid ?? 0) };
    return [rest, after];
  } finally {
    await ended(app);
    rmSync(dataDir, { recursive: true, force: true });
  }
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

async function signedIn(): Promise<string> {
  const { token } = await inScope(identityScope(), async (tx) => {
    const { id } = await demoPerson(tx, 'client', 'en-GB');
    return startSession(tx, { userId: id, device: null });
  });
  await disconnect();
  return token;
}

/** npm passes no signal on through its shell: the starter is told itself, and everything ends after it. */
async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.pid === undefined) return;
  const gone = new Promise((resolve) => app.once('exit', resolve));
  const starter = heldBy(app.pid).find(({ command }) => /^\S*node bin\/start\.mjs/.test(command));
  process.kill(starter?.pid ?? app.pid, 'SIGTERM');
  await gone;
}
