import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ownDataDir } from './own-server';
import { asOwner } from './owner';

const run = promisify(execFile);

/** Makes the demo data anew, up to what the app takes for now: journeys before may have moved its clock. */
export async function makeDemoAnew(): Promise<void> {
  // An attempt that was interrupted is made afresh.
  await asOwner('UPDATE users SET demo = false WHERE demo');
  const env = { ...process.env, REBOUND_DATA_DIR: ownDataDir() };
  await run(process.execPath, ['bin/program.mjs', 'run', 'seed'], { env });
}
