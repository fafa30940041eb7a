import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type KeyStatus, keyStatus, rotateKeys } from '@/lib/access/key-rotation';
import { newestKnownVersion } from '@/lib/platform/crypto/key-check';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { disconnect } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';

// `npm run keys -- new|rotate|status`: the master secret and what hangs on its versions. `new` prints a secret, to be put
// into the settings; the others print counts alone.

const USAGE = 'Usage: npm run keys -- new | rotate | status';

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [command = ''] = positionals;
  const commands: Record<string, () => Promise<string[]>> = { new: anotherVersion, rotate, status };
  const run = commands[command];
  if (!run) throw new SetupError(USAGE);
  for (const line of await run()) console.log(line);
  await disconnect();
}

async function anotherVersion(): Promise<string[]> {
  // Above a retired one too: its number stays its own.
  const version = Math.max(masterSecrets().newest, await newestKnownVersion(env().DATABASE_URL)) + 1;
  return [
    'Put this into the settings of web and worker, restart both, then run npm run keys -- rotate:',
    '',
    `REBOUND_MASTER_KEYS=${version}:${randomBytes(32).toString('base64')},${env().REBOUND_MASTER_KEYS}`,
  ];
}

async function rotate(): Promise<string[]> {
  const { wrapped, left } = await rotateKeys({ onStep: (line) => console.log(line) });
  if (left > 0) {
    throw new SetupError(
      `${left} keys could not be wrapped anew: they need a version of REBOUND_MASTER_KEYS that is not set here, or npm run migrate first.`,
    );
  }
  return [`Done: ${wrapped} keys. Version ${masterSecrets().newest} wraps all of them now.`];
}

const status = async (): Promise<string[]> => statusLines(await keyStatus());

function statusLines({ newest, known, people, mails }: KeyStatus): string[] {
  const versions = [...new Set([...known, ...people.keys(), ...mails.keys()])].sort((a, b) => b - a);
  const lines = versions.map((version) => {
    const [keys, waiting] = [people.get(version) ?? 0, mails.get(version) ?? 0];
    return `version ${version}  wraps the keys of ${keys} people and ${waiting} sign-in emails: ${advice({
      isNewest: version === newest,
      isOldest: version === Math.min(...known),
      isKnown: known.includes(version),
      inUse: keys + waiting > 0,
    })}`;
  });
  return [...lines, 'Links in emails that an old version signed work as long as it is set.'];
}

type Standing = { isNewest: boolean; isOldest: boolean; isKnown: boolean; inUse: boolean };

function advice({ isNewest, isOldest, isKnown, inUse }: Standing): string {
  if (!isKnown) return 'it is not set, so these do not open';
  if (isNewest) return 'the newest';
  if (inUse) return 'keep it, and run npm run keys -- rotate';
  return isOldest
    ? 'nothing is opened by it any more, but who wants no email is known by it: keep it'
    : 'it can go';
}
