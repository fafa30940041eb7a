import { rm } from 'node:fs/promises';
import { dump } from '@/lib/platform/backup/dump';
import { beginFolder, forgetBroken, keepFolder } from '@/lib/platform/backup/folder';
import { type Manifest, writeManifest } from '@/lib/platform/backup/manifest';
import { percent } from '@/lib/platform/backup/restore';
import { type Verified, verify } from '@/lib/platform/backup/verify';
import type { MasterSecrets } from '@/lib/platform/crypto/keys';

export type TakeOptions = {
  backupUrl: string;
  /** Where a scratch database may be made; null where the backup is not to be verified. */
  scratchUrl: string | null;
  secrets: MasterSecrets | null;
  parent: string;
  version: string;
  erasures: number | null;
  onStep: (line: string) => void;
};

export type Taken = { folder: string; manifest: Manifest; verified: Verified | null };

/** Takes a backup and puts it back into a scratch database to see that it can be. What fails leaves nothing behind. */
export async function takeBackup(options: TakeOptions): Promise<Taken> {
  const { backupUrl, scratchUrl, secrets, onStep } = options;
  const now = new Date();
  const folder = await beginFolder(options.parent, now);
  const broken = await forgetBroken(options.parent, now);
  if (broken.length > 0) onStep(`Removed ${broken.length} that broke off before`);
  try {
    const { version, erasures } = options;
    const dumped = await dump({ ...{ url: backupUrl, folder, version, erasures }, onStep: percent(onStep) });
    await writeManifest(folder, dumped);
    if (scratchUrl === null) return { folder: await keepFolder(folder), manifest: dumped, verified: null };
    onStep('Putting it back into a scratch database');
    const verified = await verify({ serverUrl: scratchUrl, folder, manifest: dumped, secrets });
    const manifest = { ...dumped, verifiedAt: new Date().toISOString() };
    await writeManifest(folder, manifest);
    return { folder: await keepFolder(folder), manifest, verified };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
