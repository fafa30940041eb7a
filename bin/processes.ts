import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const NODE_FLAGS = [
  '--import',
  pathToFileURL('bin/stop-with-parent.mjs').href,
  // The database adapter still hands several queries of one transaction to the driver at once, which the
  // driver queues, with a warning about its next major version.
  '--disable-warning=DeprecationWarning',
];

/** On one's own machine the page is the place to look; a host's log collector wants every line. */
const outputOf = (dev: boolean) => (process.env.REBOUND_MODE === 'local' && !dev ? 'ignore' : 'inherit');

const nextBin = () => createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Starts the web server on PORT; in local mode on this machine's own address alone. */
export function startWeb({ dev }: { dev: boolean }): ChildProcess {
  const host = process.env.REBOUND_MODE === 'local' ? ['-H', '127.0.0.1'] : [];
  const args = [nextBin(), dev ? 'dev' : 'start', '-p', process.env.PORT ?? '3000', ...host];
  return spawn(process.execPath, [...NODE_FLAGS, ...args], {
    stdio: ['ignore', outputOf(dev), 'inherit'],
    detached: true,
    env: { ...process.env, NODE_ENV: dev ? 'development' : 'production' },
  });
}

/** Starts a worker: it sends what is due. Run as many as needed. */
export function startWorker(): ChildProcess {
  return spawn(process.execPath, [...NODE_FLAGS, '--import', 'tsx', 'bin/worker.ts'], {
    stdio: ['ignore', outputOf(false), 'inherit'],
    detached: true,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** SIGTERM, then waits for the process to have drained and gone. */
export function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
