import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { build } from '@/bin/build';
import { port, settle } from '@/bin/environment';
import { startWeb, startWorker, stop } from '@/bin/processes';
import { SetupError } from '@/lib/platform/errors';

// `npm start`: everything, then the address. `--dev` serves with reloading, `--empty` leaves out demo data.

const READY_WITHIN_MS = 60_000;
const say = (line: string) => process.stdout.write(`• ${line}\n`);

async function start(): Promise<void> {
  const dev = process.argv.includes('--dev');
  await requireFreePort(port());
  const { environment, release } = await settle(say);
  const running: ChildProcess[] = [];
  let stopping = false;
  const shutDown = async (code: number) => {
    if (stopping) return;
    stopping = true;
    say('Stopping');
    await Promise.all(running.map(stop));
    await release();
    process.exit(code);
  };
  process.on('SIGINT', () => void shutDown(0));
  process.on('SIGTERM', () => void shutDown(0));
  process.on('SIGHUP', () => void shutDown(0));

  try {
    if (!dev) await build({ onStep: say });
    if (environment.REBOUND_MODE === 'local' && !process.argv.includes('--empty')) {
      const { seedDemo } = await import('@/prisma/seed');
      const { made } = await seedDemo();
      if (made) say('Made the demo data');
    }
    if (stopping) return;
    const watch = (child: ChildProcess, name: string) => {
      running.push(child);
      child.once('exit', (code) => {
        if (stopping) return;
        process.stderr.write(`✗ The ${name} stopped unexpectedly (${code ?? 'killed'}).\n`);
        void shutDown(1);
      });
    };
    say('Starting web and worker');
    watch(startWeb({ dev }), 'web server');
    watch(startWorker(), 'worker');
    await ready(environment.REBOUND_URL, () => stopping);
    if (stopping) return;
    if (environment.REBOUND_MODE === 'local') say(`Emails are at ${environment.REBOUND_URL}/outbox`);
    process.stdout.write(`\nRebound runs at ${environment.REBOUND_URL}\n`);
  } catch (error) {
    report(error);
    await shutDown(1);
  }
}

async function ready(url: string, givenUp: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  const health = `http://127.0.0.1:${process.env.PORT}/api/health`;
  while (Date.now() < deadline && !givenUp()) {
    const ok = await fetch(health, { signal: AbortSignal.timeout(5000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  if (!givenUp()) throw new SetupError(`Web and worker did not become ready at ${url} within a minute.`);
}

function requireFreePort(wanted: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new SetupError(
            `Port ${wanted} is in use: stop what runs there, or choose another one with PORT=${wanted + 1} npm start.`,
          ),
        );
      } else if (error.code === 'EACCES')
        reject(
          new SetupError(
            `Port ${wanted} needs more rights than this user has: choose one above 1023 with PORT.`,
          ),
        );
      else reject(error);
    });
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve()));
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

start().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
