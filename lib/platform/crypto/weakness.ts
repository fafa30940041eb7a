import { Buffer } from 'node:buffer';

// What a secret of 32 random bytes never looks like. Chance alone has any of these less than once in 10^9 tries.

const FEWEST_DIFFERENT_BYTES = 20;
const MAKE_ONE = 'make one with openssl rand -base64 32';

/**
 * What is wrong with the master secrets of a setting (`version:base64,...`), as the end of a sentence that begins with the
 * setting's name; null where nothing is.
 */
export function weaknessOfMasterKeys(setting: string): string | null {
  const parts = setting.split(',').map((part) => part.split(':') as [string, string]);
  const versions = parts.map(([version]) => Number(version));
  if (versions.some((version) => version < 1 || version > 0x7fffffff))
    return 'has a version that is not between 1 and 2147483647';
  if (new Set(versions).size < versions.length) return 'names a version twice: give every key its own';
  if (new Set(parts.map(([, key]) => key)).size < parts.length)
    return `has the same key under two versions: ${MAKE_ONE} for the newer one`;
  for (const [version, encoded] of parts) {
    const weakness = weaknessOfBytes(Buffer.from(encoded, 'base64'));
    if (weakness)
      return `has a weak key under version ${version}: ${weakness}. For a new version, ${MAKE_ONE}`;
  }
  return null;
}

function weaknessOfBytes(key: Buffer): string | null {
  if (key.every((byte) => byte >= 0x20 && byte < 0x7f)) return 'it is text, which can be guessed';
  const [first = 0, second = 0] = key;
  const step = (second - first + 256) % 256;
  if (key.every((byte, at) => byte === (first + at * step) % 256)) return 'its bytes follow one another';
  if (key.subarray(0, key.length / 2).equals(key.subarray(key.length / 2))) return 'it repeats itself';
  return new Set(key).size < FEWEST_DIFFERENT_BYTES ? 'it has too few different bytes' : null;
}

/** The same for a secret that is a text. */
export function weaknessOfText(secret: string): string | null {
  if (secret.length < 32) return 'must have at least 32 characters';
  if (new Set(secret).size < 12) return 'is weak: it has too few different characters';
  return null;
}
