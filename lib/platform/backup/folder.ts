import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { SetupError } from '@/lib/platform/errors';

// The folder that backups lie in, each in a folder of its own that is named by its time. One that isn't whole yet ends in
// `.partial`.

const NAME = /^rebound-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
const PARTIAL = '.partial';

/** Makes the folder for a backup that is about to be taken. Throws SetupError where it can't be written. */
export async function beginFolder(parent: string, at: Date): Promise<string> {
  const name = `rebound-${at.toISOString().replaceAll(/[:.]/g, '-')}`;
  const folder = path.join(parent, `${name}${PARTIAL}`);
  try {
    await mkdir(parent, { recursive: true });
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOSPC')
      throw new SetupError('The disk is full: there is no backup. Free some space, or name another folder.');
    throw new SetupError(`${folder} cannot be made (${code}): name a folder that can be written.`);
  }
  return folder;
}

/** The backup is whole from here on. Answers its folder. */
export async function keepFolder(folder: string): Promise<string> {
  const kept = folder.slice(0, -PARTIAL.length);
  await rename(folder, kept);
  return kept;
}

/** A backup takes no longer; whoever took one that is older was ended meanwhile. */
const LONGEST_HOURS = 24;

/**
 * Removes what a backup left that was ended half-way: it may hold whoever was erased since. Answers the names of those
 * removed.
 */
export async function forgetBroken(parent: string, now: Date): Promise<string[]> {
  const before = `rebound-${new Date(now.getTime() - LONGEST_HOURS * 3_600_000).toISOString().replaceAll(/[:.]/g, '-')}`;
  const names = (await readdir(parent)).filter(
    (name) => name.endsWith(PARTIAL) && NAME.test(name.slice(0, -PARTIAL.length)) && name < before,
  );
  for (const name of names) await rm(path.join(parent, name), { recursive: true });
  return names;
}

/** Removes all but the newest `keep` backups, and nothing that isn't one. Answers the names of those removed. */
export async function forgetOld(parent: string, keep: number): Promise<string[]> {
  const names = (await readdir(parent)).filter((name) => NAME.test(name)).sort();
  const old = names.slice(0, Math.max(0, names.length - keep));
  for (const name of old) await rm(path.join(parent, name), { recursive: true });
  return old;
}
