// The processes of a running Rebound. Plain JavaScript on Node's own library, as what keeps them holds nothing else.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** For a process that ends with the one that started it, however that ends. */
export const WITH_PARENT = ['--import', pathToFileURL('bin/stop-with-parent.mjs').href];

const NODE_FLAGS = [
  ...WITH_PARENT,
  // The database adapter still hands several queries of one transaction to the driver at once, which the
  // driver queues, with a warning about its next major version.
  '--disable-warning=DeprecationWarning',
];

// What a page or a mail needs lives for milliseconds, and by default V8 lets the heap grow to gigabytes before it looks.
// The figures are measured: docs/performance.md. A worker that another program starts (`npm run worker`, a unit, a container)
// has the same, which bin/processes.test.ts looks after.
export const SMALL = {
  web: ['--max-old-space-size=256', '--max-semi-space-size=8', '--liftoff-only'],
  worker: ['--max-old-space-size=192', '--max-semi-space-size=2', '--liftoff-only'],
};

/** How many heaps malloc may keep side by side: of eight a core, each holds on to what it was given once. */
const MALLOC = { MALLOC_ARENA_MAX: '2' };

/** On one's own machine the page is the place to look; a host's log collector wants every line. */
const outputOf = (dev) => (process.env.REBOUND_MODE === 'local' && !dev ? 'ignore' : 'inherit');

/** For the web server: limits count by the address a request came from (lib/access/visitor.ts). */
const PEER_ADDRESS = ['--import', pathToFileURL('bin/peer-address.mjs').href];

/** What Next and React say of an error stays out of the log; in development it is read where it is made. */
const ONLY_OUR_LOG = ['--import', pathToFileURL('bin/only-our-log.mjs').href];

/** Every request has an id, also in what is answered before Next. */
const REQUESTS = ['--import', pathToFileURL('bin/requests.mjs').href];

/** Health is answered before the queue. */
const HEALTH_FIRST = ['--import', pathToFileURL('bin/health-first.mjs').href];

/** A stop takes as long as the requests in hand. */
const CLOSE_IDLE = ['--import', pathToFileURL('bin/close-idle.mjs').href];

const nextBin = () => createRequire(import.meta.url).resolve('next/dist/bin/next');

/**
 * Starts the web server on PORT of HOST, or of every interface where HOST is empty. `log`: an open file for all it says.
 * @param {{ dev: boolean, log?: number }} options
 * @returns {ChildProcess}
 */
export function startWeb({ dev, log }) {
  const host = process.env.HOST ? ['-H', process.env.HOST] : [];
  const args = [...(dev ? [nextBin(), 'dev'] : ['bin/serve.mjs']), '-p', process.env.PORT ?? '3000', ...host];
  return spawn(
    'node',
    [
      ...NODE_FLAGS,
      ...PEER_ADDRESS,
      ...HEALTH_FIRST,
      ...REQUESTS,
      ...(dev ? [] : [...ONLY_OUR_LOG, ...CLOSE_IDLE, ...SMALL.web]),
      ...args,
    ],
    {
      stdio: ['ignore', log ?? outputOf(dev), log ?? 'inherit'],
      detached: true,
      env: { ...MALLOC, ...process.env, NODE_ENV: dev ? 'development' : 'production' },
    },
  );
}

/**
 * Starts a worker from the folder of the compiled programs: it sends what is due. Run as many as needed.
 * @param {string} programs
 * @param {number} [log] An open file for all it says.
 * @returns {ChildProcess}
 */
export function startWorker(programs, log) {
  return spawn('node', [...NODE_FLAGS, ...SMALL.worker, path.join(programs, 'worker.js')], {
    stdio: ['ignore', log ?? outputOf(false), log ?? 'inherit'],
    detached: true,
    env: { ...MALLOC, ...process.env, NODE_ENV: 'production' },
  });
}

/** A container's host waits ten seconds before it kills; requests and mails in hand are done well before that. */
const GONE_WITHIN_MS = 9_800;

/**
 * SIGTERM, then waits for the process to have drained and gone. One that takes too long is killed.
 * @param {ChildProcess} child
 * @param {number} [withinMs]
 * @returns {Promise<void>}
 */
export function stop(child, withinMs = GONE_WITHIN_MS) {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), withinMs);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** @param {ChildProcess} child */
export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * Stops the embedded server, which another process started and left to this one. `now`: without a word to its clients,
 * as after a power cut; it recovers at the next start.
 * @param {import('@/lib/platform/db/local').StartedDatabase} database
 * @param {{ now?: boolean }} [how]
 * @returns {Promise<void>}
 */
export async function stopDatabase({ pid, pidFile, marker }, { now = false } = {}) {
  rmSync(marker, { force: true });
  if (!signal(pid, now ? 'SIGQUIT' : 'SIGINT') || now) return;
  // Where nobody collects ended processes, as in a container without an init, its number stays: then the file tells.
  while (existsSync(pidFile) && signal(pid, 0)) await sleep(30);
}

function signal(pid, what) {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}
