import { SetupError } from '@/lib/platform/errors';
import { watchUncaught } from '@/lib/platform/log/uncaught';
import { loadSettings, requireDatabaseTls } from './environment';
import { bringUpToDate } from './up-to-date';

// `npm run migrate`: for a database of one's own; local mode migrates by itself.

watchUncaught();
try {
  loadSettings();
  requireDatabaseTls();
  const {
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_URL: runtimeUrl,
    DATABASE_BACKUP_URL: backupUrl,
  } = process.env;
  if (!ownerUrl || !runtimeUrl)
    throw new SetupError('Set DATABASE_OWNER_URL (owner of the tables) and DATABASE_URL (runtime role).');
  const applied = await bringUpToDate({ ownerUrl, runtimeUrl, backupUrl }, (line) => console.log(line));
  console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
} catch (error) {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}
