import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { ownDataDir } from './own-server';
import { as } from './runtime-role';

const run = promisify(execFile);

/** Makes the demo data anew, up to what the app takes for now: journeys before may have moved its clock. */
export async function makeDemoAnew(): Promise<void> {
  // An attempt that was interrupted is made afresh.
  await as(null, ['UPDATE users SET demo = false WHERE demo', []]);
  const env = { ...process.env, REBOUND_DATA_DIR: ownDataDir() };
  const { stdout } = await run(process.execPath, ['bin/program.mjs', 'run', 'seed'], { env });
  expect(stdout).toContain('Made the demo data.');
}
