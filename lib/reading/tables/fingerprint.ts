import { createHash } from 'node:crypto';
import { plainWords } from './plain-words';

/** What files with the same columns share, whatever their order. */
export const fingerprintOf = (headers: readonly string[]): string =>
  createHash('sha256')
    .update(
      headers
        .map((header) => plainWords(header) || header)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 32);
