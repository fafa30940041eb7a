import { z } from 'zod';
import { NotSealedHere, openBytes, sealBytes } from '@/lib/platform/crypto/envelope';
import { keyOf, newestKey } from '@/lib/platform/crypto/keys';
import { NOBODY } from '@/lib/platform/crypto/sealed-columns';

// What a browser carries for us and cannot read: sealed like a column of nobody's, in the place of the cookie's name.

const kept = z.object({ until: z.number(), value: z.unknown() });

const placeOf = (name: string) => ({ owner: NOBODY, table: 'cookie', column: name, rowId: '' });

/** What the cookie of this name holds; `until` in milliseconds since 1970. */
export function sealForCookie(name: string, said: { until: number; value: unknown }): string {
  const sealed = sealBytes(newestKey('sealing'), Buffer.from(JSON.stringify(said), 'utf8'), placeOf(name));
  return Buffer.from(sealed).toString('base64url');
}

/** What was sealed for the cookie of this name; null where this server sealed nothing like it. */
export function openFromCookie(name: string, text: string): z.output<typeof kept> | null {
  try {
    const sealed = Buffer.from(text, 'base64url');
    const plain = openBytes((version) => keyOf('sealing', version), sealed, placeOf(name));
    return kept.parse(JSON.parse(plain.toString('utf8')));
  } catch (error) {
    if (error instanceof NotSealedHere) return null;
    throw error;
  }
}
