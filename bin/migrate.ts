import { parseArgs } from 'node:util';
import { linesOf, plan } from '@/lib/platform/db/migration-plan';
import { SetupError } from '@/lib/platform/errors';
import { watchUncaught } from '@/lib/platform/log/uncaught';
import { loadSettings, requireDatabaseTls } from './environment';
import { bringUpToDate } from './up-to-date';

// `npm run migrate`: for a database of one's own; local mode migrates by itself. `--plan` changes nothing and says what each
// migration that waits would lock, how long that may take, and whether the former build can run meanwhile.

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { plan: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log('npm run migrate brings the database up to date; with -- --plan it says what it would do.');
    return;
  }
  loadSettings();
  requireDatabaseTls();
  const {
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_URL: runtimeUrl,
    DATABASE_BACKUP_URL: backupUrl,
    DATABASE_SCRATCH_URL: scratchUrl,
  } = process.env;
  if (!ownerUrl || !runtimeUrl)
    throw new SetupError('Set DATABASE_OWNER_URL (owner of the tables) and DATABASE_URL (runtime role).');
  if (values.plan) {
    for (const line of linesOf(await plan(ownerUrl, scratchUrl || backupUrl || ownerUrl))) console.log(line);
    return;
  }
  const applied = await bringUpToDate({ ownerUrl, runtimeUrl, backupUrl }, (line) => console.log(line));
  console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
}

watchUncaught();
main().catch((error: unknown) => {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exitCode = 1;
});
