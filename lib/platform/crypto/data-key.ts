import { hkdfSync, randomBytes } from 'node:crypto';
import {
  isFormer,
  NotSealedHere,
  openBytes,
  openFormerBytes,
  type Place,
  type SealingKey,
  sealBytes,
} from '@/lib/platform/crypto/envelope';
import { keyOf, type MasterSecrets, masterSecrets, newestKey } from '@/lib/platform/crypto/keys';

// A person's data key, which seals all that is private of theirs. It is kept wrapped by a key that the master secret
// gives, so that changing the master secret wraps keys anew and leaves what they sealed as it is.

const KEY = 32;
const VERSION = 4;
const FIRST = 1;

export type WrappedKey = { masterVersion: number; wrappedKey: Uint8Array<ArrayBuffer> };

/** `former`: what it sealed may be of the former format still. */
export type DataKey = SealingKey & { former: boolean };

const placeOf = (owner: string): Place => ({
  owner,
  table: 'user_keys',
  column: 'wrapped_key',
  rowId: owner,
});

export const newDataKey = (): SealingKey => ({ key: randomBytes(KEY), version: FIRST });

/** Something else that only this data key gives, and that says nothing of it. */
export const deriveFrom = (key: Uint8Array, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `rebound ${purpose}`, length));

/** Wraps a data key by the newest master secret. Its own version goes along inside. */
export function wrapDataKey(
  { key, version }: SealingKey,
  owner: string,
  secrets: MasterSecrets = masterSecrets(),
): WrappedKey {
  const plain = Buffer.alloc(VERSION + KEY);
  plain.writeUInt32BE(version, 0);
  key.copy(plain, VERSION);
  return {
    masterVersion: secrets.newest,
    wrappedKey: sealBytes(newestKey('wrapping', secrets), plain, placeOf(owner)),
  };
}

/** Throws NotSealedHere for a key that is another person's, or whose master secret is not known. */
export function unwrapDataKey(
  { masterVersion, wrappedKey }: WrappedKey,
  owner: string,
  secrets: MasterSecrets = masterSecrets(),
): DataKey {
  const place = placeOf(owner);
  if (!isFormer(wrappedKey)) {
    const plain = openBytes((version) => keyOf('wrapping', version, secrets), wrappedKey, place);
    return { key: plain.subarray(VERSION), version: plain.readUInt32BE(0), former: false };
  }
  const secret = secrets.byVersion.get(masterVersion);
  if (!secret)
    throw new NotSealedHere(place, 'no-key', `needs version ${masterVersion} of its key, which is not here`);
  const key = openFormerBytes(secret, wrappedKey, `key:${owner}`, place);
  return { key, version: FIRST, former: true };
}

/** The keys that the former format sealed by what belongs to nobody. */
export const formerSystemKeys = (secrets: MasterSecrets = masterSecrets()): Buffer[] =>
  [...secrets.byVersion.values()].map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'rebound house key', KEY)),
  );
