import { build } from '@/bin/build';
import { listening, loadSettings, settle } from '@/bin/environment';
import { requireFreePort } from '@/bin/free-port';
import type { Prepared } from '@/bin/keep.mjs';
import { disconnect } from '@/lib/platform/db/client';
import { runsAlready } from '@/lib/platform/db/local';
import { SetupError } from '@/lib/platform/errors';

// What comes before web and worker, in a process that ends: settings, database, build, demo data. bin/keep.mjs starts
// it and keeps what it leaves running. `--dev` builds nothing, `--empty` leaves out demo data, `--web` is for web alone.

const has = (flag: string) => process.argv.includes(flag);
const say = (line: string) => process.stdout.write(`• ${line}\n`);

async function prepare(): Promise<void> {
  const webAlone = has('--web');
  loadSettings();
  const place = listening();
  if (!webAlone && !process.env.DATABASE_URL && (await servesAlready(place))) {
    const address = `http://localhost:${place.port}`;
    say(`Rebound runs already, at ${process.env.REBOUND_URL || address}`);
    await handOver({ env: { ...process.env }, database: null, servesAlready: true });
  }
  await requireFreePort(place);
  const { environment, database, release } = await settle(webAlone ? undefined : say, {
    keeper: process.ppid,
    migrates: !webAlone,
  });
  const stopping = new AbortController();
  const giveUp = async (code: number) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    await release();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void giveUp(0));
  try {
    if (!has('--dev')) await build({ onStep: say, signal: stopping.signal });
    if (environment.REBOUND_MODE === 'local' && !webAlone && !has('--empty')) {
      const { seedDemo } = await import('@/prisma/seed');
      const { made } = await seedDemo();
      if (made) say('Made the demo data');
    }
    await disconnect();
    await handOver({ env: { ...process.env }, database });
  } catch (error) {
    if (!stopping.signal.aborted) report(error);
    await giveUp(1);
  }
}

/** Whether this folder's own Rebound answers there: a second `npm start` has nothing to do then. */
async function servesAlready({ host = '127.0.0.1', port }: ReturnType<typeof listening>): Promise<boolean> {
  if (!(await runsAlready())) return false;
  const name = host.includes(':') ? `[${host}]` : host;
  const answer = await fetch(`http://${name}:${port}/api/health`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null);
  return answer?.headers.get('content-type')?.includes('json') ?? false;
}

/** From here on the keeper stops what runs. */
function handOver(prepared: Prepared): Promise<never> {
  return new Promise((_, reject) => {
    if (!process.send) throw new Error('bin/prepare.ts is started by bin/keep.mjs.');
    process.send(prepared, (error: Error | null) => (error ? reject(error) : process.exit(0)));
  });
}

function report(error: unknown): void {
  if (error instanceof SetupError) process.stderr.write(`✗ ${error.message}\n`);
  else if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    process.stderr.write('✗ The disk is full.\n');
  else
    process.stderr.write(
      `✗ Rebound could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
}

prepare().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
