import path from 'node:path';
import { parseArgs } from 'node:util';
import { erasedIn } from '@/lib/features/erasure/ledger';
import { closeQueue } from '@/lib/outbox/job';
import { beginHere, forgetThen } from '@/lib/platform/backup/here';
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
// `npm run restore -- --here DATABASE [--nothing-left]` does the latter with a database that came back by other means.

const say = (line: string) => console.log(`• ${line}`);

const USAGE =
  'Usage: npm run restore -- FOLDER [--replace DATABASE] [--nothing-left], or npm run restore -- --here DATABASE [--nothing-left]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'string' },
      here: { type: 'string' },
      'nothing-left': { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const { here, replace, 'nothing-left': nothingLeft } = values;
  if (positionals.length > 1 || (folder ? here !== undefined : here === undefined || replace !== undefined))
    throw new SetupError(USAGE);
  const settings = await settingsHere();
  try {
    const back = folder
      ? await putBack(settings, { folder: path.resolve(folder), replace })
      : await cameBack(settings, here ?? '');
    const { erased, held } = await settleRestored({ people: back.people, nothingLeft });
    await Promise.all([closeQueue(), disconnect()]);
    await finishRestore(settings.ownerUrl);
    for (const line of summary(back, { erased, held })) console.log(line);
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
    await settings.release();
  }
}

/** What is there by now: what to say of it first, and how many people. `objects`: pieces of documents in the bucket. */
type Back = { line: string; people: number; objects: number };

async function putBack(here: Here, from: { folder: string; replace: string | undefined }): Promise<Back> {
  const { environment, ownerUrl } = here;
  const manifest = await restore({
    ...{ ownerUrl, ...from },
    secrets: parseMasterSecrets(environment.REBOUND_MASTER_KEYS),
    erasures: (await erasedIn(environment.REBOUND_ERASURES)).length,
    ...{ version: VERSION, onStep: say },
  });
  await upToDate(here);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const line = `Restored: ${rows} rows, as of ${manifest.takenAt}.`;
  return { line, people: peopleIn(manifest), objects: manifest.objects };
}

async function cameBack(here: Here, name: string): Promise<Back> {
  await beginHere(here.ownerUrl, name);
  await upToDate(here);
  const { people, asOf } = await forgetThen(here.ownerUrl);
  return { line: `Settled: ${people} people, as of ${asOf.toISOString()}.`, people, objects: 0 };
}

const upToDate = ({ environment, ownerUrl, backupUrl }: Here) =>
  bringUpToDate({ ownerUrl, runtimeUrl: environment.DATABASE_URL, backupUrl }, say);

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

const summary = ({ line, objects }: Back, { erased, held }: { erased: number; held: number }): string[] => [
  '',
  `${line} Web and worker can start.`,
  `  ${erased} people were erased since the backup, and are erased again.`,
  held > 0
    ? `  ${held} mails may have left since, and are held: npm run mail -- held lists them, and says how one is sent after all.`
    : '  No mail is held.',
  '  Everybody has to sign in again. What was done since the backup is lost: tell people from when to when.',
  ...(objects > 0 ? [`  ${objects} pieces of documents lie in the bucket: see that it has them.`] : []),
];

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exit(1);
}
