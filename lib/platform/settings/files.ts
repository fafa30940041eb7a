import { readFileSync } from 'node:fs';
import { SetupError } from '@/lib/platform/errors';
import { settingNamed, settingNames } from './index';

type Source = Record<string, string | undefined>;

/**
 * Puts the content of the files that `NAME_FILE` settings name under NAME, as Docker's secrets and systemd's credentials
 * give them. Secrets alone have such a setting. The name of the file goes, so that whatever this process starts finds one
 * answer. Throws SetupError, which names the file and never what is in it.
 */
export function readSettingFiles(source: Source, read: (file: string) => string = contentOf): void {
  for (const name of settingNames) {
    const file = source[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (!settingNamed(name).secret)
      throw new SetupError(`${name}_FILE is set, but ${name} is no secret: set ${name} itself.`);
    if (source[name]?.trim())
      throw new SetupError(`${name} and ${name}_FILE are both set: leave one of them out.`);
    source[name] = readOr(read, name, file);
    source[`${name}_FILE`] = '';
  }
}

const contentOf = (file: string) => readFileSync(file, 'utf8');

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EISDIR: 'it is a folder',
};

function readOr(read: (file: string) => string, name: string, file: string): string {
  const value = attempt(read, name, file).trim();
  if (!value)
    throw new SetupError(`${name}_FILE names ${file}, which is empty: put the value of ${name} into it.`);
  return value;
}

function attempt(read: (file: string) => string, name: string, file: string): string {
  try {
    return read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new SetupError(
      `${name}_FILE names ${file}, which cannot be read: ${REASONS[code] ?? (code || 'no reason given')}.`,
    );
  }
}
