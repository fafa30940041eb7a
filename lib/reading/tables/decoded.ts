import type { Encoding } from './types';

export type Decoded = { text: string; encoding: Encoding };

/**
 * The text of a file: UTF-16 where its mark or its zero bytes say so, UTF-8 where every byte of it is, else Windows-1252, in
 * which every byte is a letter. One encoding for the whole file: nobody's name is read in another than the next one's.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodedAs(bytes, wide), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodedAs(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

const decodedAs = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** How much of a file is looked at for the zero bytes of a wide encoding without a mark. */
const LOOKED_AT = 2_000;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  const looked = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // Separators, spaces and Latin letters have one zero byte each; a text in UTF-8 has none at all.
  if (odd > looked / 5 && even === 0) return 'utf-16le';
  if (even > looked / 5 && odd === 0) return 'utf-16be';
  return null;
}
