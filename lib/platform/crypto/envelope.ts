import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

// AES-256-GCM (docs/decisions/0023). A sealed value is: 1 byte format, 4 bytes key version, 12 bytes nonce, 16 bytes
// tag, ciphertext. Where it stands is authenticated with it, so a value that is moved to another owner, table, column
// or row does not open there.

export const SEALED_FORMAT = 2;
/** What is sealed so is bound to its owner and a name of its column alone; lib/platform/crypto/reseal makes it new. */
export const FORMER_FORMAT = 1;
const VERSION = 4;
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** Where a sealed value stands. `rowId` names the row among its owner's. */
export type Place = { owner: string; table: string; column: string; rowId: string };

export type SealingKey = { key: Buffer; version: number };

/** Why a sealed value does not open: sealed for another place, by a key that is not known, or in another format. */
type Why = 'elsewhere' | 'no-key' | 'format';

/** A sealed value that does not open: the place that was asked for, and nothing of what is in it. */
export class NotSealedHere extends Error {
  readonly why: Why;

  constructor({ table, column }: Pick<Place, 'table' | 'column'>, why: Why, words: string) {
    super(`sealed: ${table}.${column} ${words}`);
    this.name = 'NotSealedHere';
    this.why = why;
  }
}

const authenticated = ({ owner, table, column, rowId }: Place, version: number) =>
  Buffer.from(JSON.stringify([SEALED_FORMAT, version, owner, table, column, rowId]));

export function sealBytes({ key, version }: SealingKey, plain: Uint8Array, place: Place) {
  const head = Buffer.alloc(1 + VERSION);
  head.writeUInt8(SEALED_FORMAT, 0);
  head.writeUInt32BE(version, 1);
  return new Uint8Array(Buffer.concat([head, encrypted(key, plain, authenticated(place, version))]));
}

/** Opens what was sealed for `place`. Throws NotSealedHere where key, place or bytes do not belong together. */
export function openBytes(
  keyOf: (version: number) => Buffer | undefined,
  sealed: Uint8Array,
  place: Place,
): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== SEALED_FORMAT || bytes.length < 1 + VERSION + NONCE + TAG) {
    throw new NotSealedHere(
      place,
      'format',
      `has the format ${bytes[0] ?? 'of nothing'}, which is not read here`,
    );
  }
  const version = bytes.readUInt32BE(1);
  const key = keyOf(version);
  if (!key)
    throw new NotSealedHere(place, 'no-key', `needs version ${version} of its key, which is not here`);
  const plain = decrypted(key, bytes.subarray(1 + VERSION), authenticated(place, version));
  if (!plain) throw new NotSealedHere(place, 'elsewhere', 'was sealed for another place or by another key');
  return plain;
}

/** Whether a value is of the format before places. */
export const isFormer = (sealed: Uint8Array): boolean => sealed[0] === FORMER_FORMAT;

/** Opens a value of the former format: 1 byte format, nonce, tag, ciphertext. Throws NotSealedHere. */
export function openFormerBytes(key: Buffer, sealed: Uint8Array, context: string, place: Place): Buffer {
  const plain = isFormer(sealed) && decrypted(key, Buffer.from(sealed).subarray(1), Buffer.from(context));
  if (!plain) throw new NotSealedHere(place, 'elsewhere', 'was sealed for another column or by another key');
  return plain;
}

const prepared = new WeakMap<Buffer, KeyObject>();

/**
 * A key as ciphers take it at once: of plain bytes Node asks anew each time what they are, which takes four times as long
 * as the opening itself. Kept for as long as the bytes are.
 */
function cipherKey(key: Buffer): KeyObject {
  const known = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, known);
  return known;
}

function encrypted(key: Buffer, plain: Uint8Array, aad: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(key), nonce);
  cipher.setAAD(aad);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypted(key: Buffer, bytes: Buffer, aad: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(key), bytes.subarray(0, NONCE));
  decipher.setAAD(aad);
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const start = decipher.update(bytes.subarray(NONCE + TAG));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    return null;
  }
}

/** A keyed hash of a text, by a key of its own that is derived from `key` and the context. */
export function markBytes(key: Buffer, text: string, context: string): Uint8Array<ArrayBuffer> {
  const own = Buffer.from(hkdfSync('sha256', key, '', `rebound mark:${context}`, KEY));
  return new Uint8Array(createHmac('sha256', own).update(text, 'utf8').digest());
}
