type Words = { subject: string; body: string };

/** What a tab says that began with nothing kept. */
export const NOTHING_KEPT = 'none';

/**
 * A short mark of a letter's words, the same wherever they are the same: a tab that saves says which words it began
 * with, so that what another tab wrote meanwhile is not written over unseen. Not a secret and no proof of anything.
 */
export function contentHash({ subject, body }: Words): string {
  const text = `${subject.trim()}\0${body.replaceAll('\r\n', '\n')}`;
  // FNV-1a over UTF-16 units, twice with different beginnings: 64 bits of it.
  return [0x811c9dc5, 0x5bd1e995].map((begin) => fnv(text, begin)).join('');
}

function fnv(text: string, begin: number): string {
  let hash = begin;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
