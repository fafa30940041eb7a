import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { bringUpToDate } from '@/bin/up-to-date';
import { beginHere, forgetThen } from '@/lib/platform/backup/here';
import { finishRestore, restore } from '@/lib/platform/backup/restore';
import { type Taken, takeBackup } from '@/lib/platform/backup/take';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { settleRestored } from '@/lib/worker/after-restore';
import { asAdmin, databaseUrls, letGo } from '@/test/database';

// Backups of this file's database, taken and put back as the commands do it.

const parent = mkdtempSync(path.join(tmpdir(), 'rebound-backups-'));
const role = `rebound_backup_${randomUUID().slice(0, 8)}`;
const { owner: ownerUrl, app: runtimeUrl } = databaseUrls;

/** The address of a role for backups, which has to be made and let in. */
export const backupUrl = (() => {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = 'backup';
  return url.href;
})();

export const folderOfBackups = parent;
export const VERSION = '1.0.0';
export const quietly = () => undefined;

/** Makes the role, which belongs to the whole server. */
export const makeBackupRole = (rights = 'CREATEDB') =>
  asAdmin(`CREATE ROLE ${role} LOGIN ${rights} PASSWORD 'backup'`);

/** Brings the database up to date, as `npm run migrate` with DATABASE_BACKUP_URL set. */
export const migrated = () => bringUpToDate({ ownerUrl, runtimeUrl, backupUrl });

export const taken = (over: Partial<Parameters<typeof takeBackup>[0]> = {}): Promise<Taken> =>
  takeBackup({
    ...{ backupUrl, scratchUrl: backupUrl, secrets: masterSecrets(), parent, version: VERSION },
    ...{ erasures: 0, onStep: quietly, ...over },
  });

/** Puts a backup back into the empty database that is this file's. */
export async function putBack(
  folder: string,
  over: Partial<Parameters<typeof restore>[0]> & { nothingLeft?: boolean } = {},
) {
  const { nothingLeft = false, ...rest } = over;
  await letGo();
  const manifest = await restore({
    ...{ ownerUrl, folder, secrets: masterSecrets(), erasures: 0, replace: undefined },
    ...{ version: VERSION, onStep: quietly, ...rest },
  });
  await migrated();
  const people = manifest.tables.find(({ name }) => name === 'users')?.rows ?? 0;
  const settled = await settleRestored({ people, nothingLeft });
  await finishRestore(ownerUrl);
  return settled;
}

/** Settles the database of this file as one that came back by other means, as `npm run restore -- --here` does. */
export async function settledHere({ nothingLeft = false } = {}) {
  await letGo();
  await beginHere(ownerUrl, new URL(ownerUrl).pathname.slice(1));
  await migrated();
  const { people, asOf } = await forgetThen(ownerUrl);
  const settled = await settleRestored({ people, nothingLeft });
  await finishRestore(ownerUrl);
  return { ...settled, people, asOf };
}

afterAll(async () => {
  rmSync(parent, { recursive: true, force: true });
  await asAdmin(`DROP OWNED BY ${role}`);
  await asAdmin(`DROP ROLE ${role}`);
});
