/** How many letters a tag may have, and how many tags one application. */
export const TAG_LONGEST = 40;
export const TAGS_EACH = 30;

/** A tag as it is kept: without the sign that people type before it, and with single spaces. */
export const tidyTag = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/^[\s#]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What all spellings of one tag share: "Dream Job", "#dream job" and "dream  job" are one. */
export const tagKey = (name: string): string => tidyTag(name).normalize('NFKC').toLowerCase();

/** What is left of `names` where each tag stands once, in the spelling it was first given. */
export function eachOnce(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  return [...byKey.values()];
}
