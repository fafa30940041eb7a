// Keeps web, worker and the embedded database for as long as Rebound runs. It holds nothing of the app: whatever has to
// be loaded to get that far is loaded by a process that has ended by then.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { endWithNpm } from './ends-with-npm.mjs';
import { hasEnded, startWeb, startWorker, stop, stopDatabase, WITH_PARENT } from './processes.mjs';
import { fail, say } from './setup.mjs';
import { onSignals } from './signals.mjs';

/**
 * What the preparing process leaves: the settings, and the server it started.
 * `servesAlready`: another keeper's Rebound answers where this one would.
 * @typedef {{ env: NodeJS.ProcessEnv, database: import('@/lib/platform/db/local').StartedDatabase | null, servesAlready?: boolean }} Prepared
 */

/** Its database has to be stopped as well, and a build. */
const PREPARED_WITHIN_MS = 30_000;

const NAMES = { web: 'web server', worker: 'worker' };

/**
 * Prepares with bin/prepare.ts, then starts `parts` and keeps them until one of them ends or a signal comes: then it stops
 * all of them, and after them the database. `onStarted` may throw; it is told by `stopping()` when waiting has no point.
 * `goneWithinMs`: how long web and worker may take to finish what they do.
 */
export async function keep({ programs, flags, parts, dev = false, goneWithinMs, onStarted }) {
  const running = [];
  let preparing = null;
  let database = null;
  let stopping = false;

  async function shutDown(code) {
    if (stopping) return;
    stopping = true;
    say('Stopping');
    await Promise.all(
      running.map((child) => stop(child, child === preparing ? PREPARED_WITHIN_MS : goneWithinMs)),
    );
    if (database) await stopDatabase(database);
    process.exit(code);
  }
  async function endNow() {
    for (const child of running) if (!hasEnded(child)) child.kill('SIGKILL');
    if (database) await stopDatabase(database, { now: true });
    process.exit(1);
  }
  onSignals({ finish: () => void shutDown(0), now: () => void endNow() });
  endWithNpm();

  // An end of this process is followed by an end of that one, which stops what it started and has not handed over.
  preparing = spawn('node', [...WITH_PARENT, path.join(programs, 'prepare.js'), ...flags], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  running.push(preparing);
  const prepared = await new Promise((resolve) => {
    preparing.once('message', (message) => {
      database = message.database;
      resolve(message);
    });
    // Not its exit, which can be known before the last message has been read.
    preparing.once('disconnect', () => resolve(null));
    preparing.once('error', (error) => fail(`Node could not be started: ${error.message}`));
  });
  await stop(preparing);
  if (stopping) return;
  // It has said why.
  if (!prepared) process.exit(1);
  if (prepared.servesAlready) process.exit(0);
  Object.assign(process.env, prepared.env, { REBOUND_PROGRAMS: programs });

  for (const part of parts) {
    const child = part === 'web' ? startWeb({ dev }) : startWorker(programs);
    running.push(child);
    child.once('exit', (code) => {
      if (stopping) return;
      process.stderr.write(`✗ The ${NAMES[part]} stopped unexpectedly (${code ?? 'killed'}).\n`);
      void shutDown(1);
    });
  }
  try {
    await onStarted({ stopping: () => stopping });
  } catch (error) {
    process.stderr.write(`✗ ${error.message}\n`);
    await shutDown(1);
  }
}
