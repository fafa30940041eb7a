import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

// AES-256-GCM. A sealed value is: 1 byte format, 12 bytes nonce, 16 bytes tag, ciphertext. The context
// (whose, which column) is authenticated with it, so a value moved to another row's owner or another
// column does not open.

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
const KEY = 32;

export type MasterKeys = { readonly newest: number; readonly byVersion: ReadonlyMap<number, Buffer> };

/** Reads REBOUND_MASTER_KEYS: `version:base64` of 32 bytes, comma-separated; the highest version wraps new keys. */
export function parseMasterKeys(setting: string): MasterKeys {
  const byVersion = new Map<number, Buffer>();
  for (const part of setting.split(',')) {
    const [version, encoded] = part.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!version || key.length !== KEY)
      throw new Error('REBOUND_MASTER_KEYS: every key must be version:base64 of 32 bytes');
    byVersion.set(Number(version), key);
  }
  return { newest: Math.max(...byVersion.keys()), byVersion };
}

export function sealBytes(key: Buffer, plain: Uint8Array, context: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([FORMAT]), nonce, cipher.getAuthTag(), body]));
}

/** Throws where key, context or bytes do not belong together. */
export function openBytes(key: Buffer, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT) throw new Error('sealed value has an unknown format');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
}

/** A keyed hash of a text, by a key of its own that is derived from `key` and the context. */
export function markBytes(key: Buffer, text: string, context: string): Uint8Array<ArrayBuffer> {
  const own = Buffer.from(hkdfSync('sha256', key, '', `rebound mark:${context}`, KEY));
  return new Uint8Array(createHmac('sha256', own).update(text, 'utf8').digest());
}

export type WrappedKey = { masterVersion: number; wrappedKey: Uint8Array<ArrayBuffer> };

/** A fresh data key, wrapped by the newest master key. */
export function makeDataKey(keys: MasterKeys, owner: string): { key: Buffer; wrapped: WrappedKey } {
  const key = randomBytes(KEY);
  return {
    key,
    wrapped: {
      masterVersion: keys.newest,
      wrappedKey: sealBytes(masterKey(keys, keys.newest), key, `key:${owner}`),
    },
  };
}

export function unwrapDataKey(keys: MasterKeys, wrapped: WrappedKey, owner: string): Buffer {
  return openBytes(masterKey(keys, wrapped.masterVersion), wrapped.wrappedKey, `key:${owner}`);
}

/** For what belongs to nobody yet (a sign-in mail): a key derived from a master key, named by its version. */
export function systemKey(keys: MasterKeys, version: number = keys.newest): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey(keys, version), '', 'rebound house key', KEY));
}

function masterKey(keys: MasterKeys, version: number): Buffer {
  const key = keys.byVersion.get(version);
  if (!key) throw new Error(`master key version ${version} is not in REBOUND_MASTER_KEYS`);
  return key;
}
