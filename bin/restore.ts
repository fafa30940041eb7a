import path from 'node:path';
import { parseArgs } from 'node:util';
import { erasedIn } from '@/lib/features/erasure/ledger';
import { closeQueue } from '@/lib/outbox/job';
import type { Manifest } from '@/lib/platform/backup/manifest';
import { finishRestore, restore } from '@/lib/platform/backup/restore';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { disconnect } from '@/lib/platform/db/client';
import { localDatabase } from '@/lib/platform/db/local';
import { type Environment, readEnvironment } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';
import { VERSION } from '@/lib/platform/version';
import { settleRestored } from '@/lib/worker/after-restore';
import { loadSettings, requireDatabaseTls, settle } from './environment';
import { bringUpToDate } from './up-to-date';

// `npm run restore -- FOLDER [--replace DATABASE] [--nothing-left]`: puts a backup into an empty database, and makes it one
// that can be served: brought up to date, without those who were erased since, and with no mail that may have left.

const say = (line: string) => console.log(`• ${line}`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'string' }, 'nothing-left': { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1)
    throw new SetupError('Usage: npm run restore -- FOLDER [--replace DATABASE] [--nothing-left]');
  const { environment, ownerUrl, backupUrl, release } = await settingsHere();
  try {
    const manifest = await restore({
      ownerUrl,
      folder: path.resolve(folder),
      secrets: parseMasterSecrets(environment.REBOUND_MASTER_KEYS),
      erasures: (await erasedIn(environment.REBOUND_ERASURES)).length,
      replace: values.replace,
      version: VERSION,
      onStep: say,
    });
    await bringUpToDate({ ownerUrl, runtimeUrl: environment.DATABASE_URL, backupUrl }, say);
    const nothingLeft = values['nothing-left'];
    const { erased, held } = await settleRestored({ people: peopleIn(manifest), nothingLeft });
    await Promise.all([closeQueue(), disconnect()]);
    await finishRestore(ownerUrl);
    for (const line of summary(manifest, { erased, held })) console.log(line);
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
    await release();
  }
}

type Here = {
  environment: Environment;
  ownerUrl: string;
  backupUrl: string | undefined;
  release(): Promise<void>;
};

async function settingsHere(): Promise<Here> {
  loadSettings();
  if (!process.env.DATABASE_URL) return localSettings();
  requireDatabaseTls();
  process.env.REBOUND_MODE ||= 'hosted';
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_BACKUP_URL: backupUrl } = process.env;
  if (!ownerUrl) throw new SetupError('Set DATABASE_OWNER_URL: the owner of the tables puts them back.');
  return { environment: readEnvironment(process.env), ownerUrl, backupUrl, release: async () => undefined };
}

async function localSettings(): Promise<Here> {
  const { environment, database, release } = await settle(say);
  if (!database) throw new SetupError('Rebound is running on this folder: stop it first.');
  await disconnect();
  const { ownerUrl } = await localDatabase({ keeper: process.pid });
  return { environment, ownerUrl, backupUrl: undefined, release };
}

const peopleIn = ({ tables }: Manifest): number => tables.find(({ name }) => name === 'users')?.rows ?? 0;

const summary = (manifest: Manifest, { erased, held }: { erased: number; held: number }): string[] => [
  '',
  `Restored: ${manifest.tables.reduce((sum, { rows }) => sum + rows, 0)} rows, as of ${manifest.takenAt}. Web and worker can start.`,
  `  ${erased} people were erased since the backup, and are erased again.`,
  held > 0
    ? `  ${held} mails may have left since, and are held: npm run mail -- held lists them, and says how one is sent after all.`
    : '  No mail is held.',
  '  Everybody has to sign in again. What was done since the backup is lost: tell people from when to when.',
  ...(manifest.objects > 0
    ? [`  ${manifest.objects} pieces of documents lie in the bucket: see that it has them.`]
    : []),
];

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exit(1);
}
