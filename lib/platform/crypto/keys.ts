import { hkdfSync } from 'node:crypto';
import { env } from '@/lib/platform/env';

// Every key of the system's own comes from one master secret, of which several versions may be known at once: the
// highest makes what is new, the others open what is there (docs/decisions/0023).

const KEY = 32;

/** What the system has keys for. Each is derived, so one that leaks says nothing of the others. */
export type KeyPurpose =
  /** next-auth's own cookies, while somebody signs in with Google or LinkedIn. */
  | 'sessions'
  /** Links in mails that turn mails off. */
  | 'unsubscribe'
  /** Wraps people's data keys. */
  | 'wrapping'
  /** Seals what belongs to nobody yet. */
  | 'sealing'
  /** Hashes of what could be guessed. */
  | 'hashing'
  /** Tells one master secret from another (./key-check). */
  | 'checking';

export type MasterSecrets = { readonly newest: number; readonly byVersion: ReadonlyMap<number, Buffer> };

/** Reads REBOUND_MASTER_KEYS, which lib/platform/env.ts has checked: `version:base64` of 32 bytes, comma-separated. */
export function parseMasterSecrets(setting: string): MasterSecrets {
  const byVersion = new Map(
    setting.split(',').map((part) => {
      const [version = '', encoded = ''] = part.split(':');
      return [Number(version), Buffer.from(encoded, 'base64')] as const;
    }),
  );
  return { newest: Math.max(...byVersion.keys()), byVersion };
}

let read: { setting: string; secrets: MasterSecrets } | undefined;

/** The master secrets of this process. */
export function masterSecrets(): MasterSecrets {
  const setting = env().REBOUND_MASTER_KEYS;
  if (read?.setting !== setting) read = { setting, secrets: parseMasterSecrets(setting) };
  return read.secrets;
}

/** The key of a purpose that a version of the master secret gives; undefined where that version is not known. */
export function keyOf(
  purpose: KeyPurpose,
  version: number,
  secrets: MasterSecrets = masterSecrets(),
): Buffer | undefined {
  const secret = secrets.byVersion.get(version);
  return secret && Buffer.from(hkdfSync('sha256', secret, '', `rebound ${purpose}`, KEY));
}

/** The key that makes what is new, and its version. */
export function newestKey(
  purpose: KeyPurpose,
  secrets: MasterSecrets = masterSecrets(),
): { key: Buffer; version: number } {
  const key = keyOf(purpose, secrets.newest, secrets);
  if (!key) throw new Error('there is no master secret');
  return { key, version: secrets.newest };
}

/** The key of the lowest version that is set, which a newer version leaves as it is. */
export function oldestKey(purpose: KeyPurpose, secrets: MasterSecrets = masterSecrets()): Buffer {
  const key = keyOf(purpose, Math.min(...secrets.byVersion.keys()), secrets);
  if (!key) throw new Error('there is no master secret');
  return key;
}

/** The keys of a purpose from every version that is known, the newest first, and the one from before 0023 as the last. */
export function knownKeys(
  purpose: 'hashing' | 'unsubscribe',
  secrets: MasterSecrets = masterSecrets(),
): Buffer[] {
  const versions = [...secrets.byVersion.keys()].sort((a, b) => b - a);
  const keys = versions.flatMap((version) => keyOf(purpose, version, secrets) ?? []);
  const former = env().NEXTAUTH_SECRET;
  if (!former) return keys;
  return [
    ...keys,
    purpose === 'hashing'
      ? Buffer.from(former)
      : Buffer.from(hkdfSync('sha256', former, '', 'rebound unsubscribe', KEY)),
  ];
}
