import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PORT = process.env.REBOUND_E2E_PORT ?? '4280';
const READY_WITHIN_MS = 240_000;

/** Runs `npm start` as a person would, on a data folder of its own, for all journeys. */
export default async function serve() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-e2e-'));
  chmodSync(dataDir, 0o755);
  process.env.REBOUND_E2E_DATA = dataDir;
  const { DATABASE_URL: _url, REBOUND_TIME_SHIFT: _shift, REBOUND_URL: _address, ...inherited } = process.env;
  const app = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...inherited, PORT, REBOUND_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
      resolve();
    };
    app.stdout.on('data', read);
    app.stderr.on('data', read);
    app.once('exit', () => reject(new Error(`the app stopped:\n${output}`)));
  });
  return async () => {
    await new Promise<void>((resolve) => {
      app.once('exit', () => resolve());
      app.kill('SIGTERM');
    });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
