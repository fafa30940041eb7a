import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// Sealing as it was before decision 0023, for databases of that time: a value was bound to its owner and a name of its
// column, and keys were wrapped by the master key itself.

export function sealFormer(key: Buffer, plain: Uint8Array, context: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), body]));
}

export function openFormer(key: Buffer, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== 1) throw new Error(`it is of the format ${bytes[0]}`);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
}

export const wrapFormer = (master: Buffer, key: Buffer, owner: string) =>
  sealFormer(master, key, `key:${owner}`);
export const unwrapFormer = (master: Buffer, wrapped: Uint8Array, owner: string) =>
  openFormer(master, wrapped, `key:${owner}`);

/** What sealed the texts that belonged to nobody. */
export const formerSystemKey = (master: Buffer) =>
  Buffer.from(hkdfSync('sha256', master, '', 'rebound house key', 32));
