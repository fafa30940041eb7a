import path from 'node:path';
import { parseArgs } from 'node:util';
import { erasedIn } from '@/lib/features/erasure/ledger';
import { forgetOld } from '@/lib/platform/backup/folder';
import { type Taken, takeBackup } from '@/lib/platform/backup/take';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { dataDirectory, localAdminUrl, localDatabase } from '@/lib/platform/db/local';
import { SetupError } from '@/lib/platform/errors';
import { VERSION } from '@/lib/platform/version';
import { loadSettings, requireDatabaseTls, settle } from './environment';

// `npm run backup -- [FOLDER] [--keep 14] [--unverified]`: every row of the database as it is at one instant, into a folder
// of its own in FOLDER (backups, unless named). Each backup is put back into a scratch database before it counts.

const say = (line: string) => console.log(`• ${line}`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' }, unverified: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1 || (values.keep !== undefined && !/^[1-9]\d{0,3}$/.test(values.keep)))
    throw new SetupError('Usage: npm run backup -- [FOLDER] [--keep NUMBER] [--unverified]');
  const parent = path.resolve(positionals[0] ?? 'backups');
  const { release, ...addresses } = await addressesHere();
  try {
    const keys = process.env.REBOUND_MASTER_KEYS;
    const taken = await takeBackup({
      ...addresses,
      scratchUrl: values.unverified ? null : addresses.scratchUrl,
      secrets: keys ? parseMasterSecrets(keys) : null,
      parent,
      version: VERSION,
      erasures: process.env.REBOUND_ERASURES ? (await erasedIn(process.env.REBOUND_ERASURES)).length : null,
      onStep: say,
    });
    for (const line of summary(taken)) console.log(line);
    const old = values.keep ? await forgetOld(parent, Number(values.keep)) : [];
    if (old.length > 0) say(`Removed ${old.length} older ${old.length === 1 ? 'backup' : 'backups'}`);
  } finally {
    await release();
  }
}

type Here = { backupUrl: string; scratchUrl: string; release(): Promise<void> };

async function addressesHere(): Promise<Here> {
  loadSettings();
  requireDatabaseTls();
  const { DATABASE_URL, DATABASE_BACKUP_URL: backupUrl, DATABASE_SCRATCH_URL } = process.env;
  if (!DATABASE_URL && !backupUrl) return localAddresses();
  if (!backupUrl)
    throw new SetupError(
      "Set DATABASE_BACKUP_URL: a role of its own that reads every row. CREATE ROLE rebound_backup LOGIN CREATEDB PASSWORD '...'; then npm run migrate.",
    );
  // Its own server, as its own role, unless another one is named.
  return {
    backupUrl,
    scratchUrl: DATABASE_SCRATCH_URL || backupUrl,
    release: async () => undefined,
  };
}

/** On one's own machine the administrator of the embedded server does both. */
async function localAddresses(): Promise<Here> {
  const { release } = await settle(say);
  const { ownerUrl } = await localDatabase({ keeper: process.pid });
  const url = localAdminUrl(ownerUrl, dataDirectory());
  return { backupUrl: url, scratchUrl: url, release };
}

function summary({ folder, manifest, verified }: Taken): string[] {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
  const versions = manifest.keys.map(({ version }) => version).join(', ');
  const opened = verified?.opened ?? null;
  return [
    '',
    `${folder}`,
    `  ${rows} ${rows === 1 ? 'row' : 'rows'} of ${manifest.tables.length} tables, ${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1)} MB, as of ${manifest.takenAt}`,
    verified
      ? `  Verified: ${verified.rows} ${verified.rows === 1 ? 'row' : 'rows'} came back${opened === null ? '; no text was opened, as REBOUND_MASTER_KEYS is not set here' : opened === 0 ? '; there was no private text to open' : `, and a text of each of ${opened} tables opened`}.`
      : '  Not verified: nobody knows yet whether it comes back.',
    `  It holds no key. Keep REBOUND_MASTER_KEYS${versions ? ` (version ${versions})` : ''} and the file of REBOUND_ERASURES elsewhere.`,
    ...(manifest.objects > 0
      ? [
          `  ${manifest.objects} pieces of documents lie in the bucket, and not in here: the bucket needs its own backup.`,
        ]
      : []),
  ];
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exit(1);
}
