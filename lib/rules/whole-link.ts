/** Where a page begins as people type or paste it: a name with a dot in it, perhaps a port, perhaps a path. */
const BARE = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** What people put around a link. A bracket at its end alone belongs to the address: "…/wiki/Rust_(language)". */
const WRAPPED = /^<.*>$|^".*"$|^'.*'$|^\(.*\)$/su;

/**
 * A link as it is typed, made whole: "example.com/jobs" and "//example.com" get their https, "<https://…>" loses its
 * brackets. What is none is left as it is.
 */
export function wholeLink(typed: string): string {
  let text = typed.trim();
  while (WRAPPED.test(text)) text = text.slice(1, -1).trim();
  if (BARE.test(text)) return `https://${text}`;
  if (text.startsWith('//') && BARE.test(text.slice(2))) return `https:${text}`;
  return text.replace(/^(https?):\/*(?=[^/])/iu, (_, scheme: string) => `${scheme.toLowerCase()}://`);
}
