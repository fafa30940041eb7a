import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import { knownForYears } from '@/bin/known-for-years';
import { runShift } from '@/bin/moved-clock';
import { dataDirOf, logOf, OPERATOR, POLL_MS, portOf } from './own-server';
import { ownerUrl } from './owner';

const READY_WITHIN_MS = 240_000;

/** Runs `npm start` as a person would, on a data folder and a port of its own, once for each worker. */
export default async function serve({ workers }: FullConfig) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-e2e-'));
  chmodSync(dataDir, 0o755);
  process.env.REBOUND_E2E_DATA = dataDir;
  // The first one builds, the others find what it built.
  const stops = [await start(0)];
  const others = Array.from({ length: workers - 1 }, (_, at) => start(at + 1));
  stops.push(...(await Promise.all(others)));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function start(index: number): Promise<() => Promise<void>> {
  const { DATABASE_URL: _url, REBOUND_TIME_SHIFT: _shift, REBOUND_URL: _address, ...inherited } = process.env;
  const shift = runShift();
  mkdirSync(dataDirOf(index), { mode: 0o755 });
  const app = spawn(process.execPath, ['bin/start.mjs'], {
    env: {
      ...inherited,
      PORT: String(portOf(index)),
      REBOUND_DATA_DIR: dataDirOf(index),
      REBOUND_FSYNC: 'off',
      ...(shift ? { REBOUND_TIME_SHIFT: `PT${shift}S` } : {}),
      REBOUND_POLL_MS: String(POLL_MS),
      // Journeys keep a machine busier than people do, and are about what is read, not how soon.
      REBOUND_READING_MS: '30000',
      REBOUND_OPERATORS: OPERATOR,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = createWriteStream(logOf(index));
  app.stdout.pipe(said, { end: false });
  app.stderr.pipe(said, { end: false });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`the app did not start in time:\n${output}`)),
      READY_WITHIN_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('Rebound runs at')) return;
      clearTimeout(late);
      app.stdout.off('data', read);
      app.stderr.off('data', read);
      resolve();
    };
    app.stdout.on('data', read);
    app.stderr.on('data', read);
    app.once('exit', () => reject(new Error(`the app stopped:\n${output}`)));
  });
  await knownForYears(ownerUrl(dataDirOf(index)));
  return () =>
    new Promise<void>((resolve) => {
      app.once('exit', () => resolve());
      app.kill('SIGTERM');
    });
}
