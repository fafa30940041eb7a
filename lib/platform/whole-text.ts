import { z } from 'zod';

// What no text may hold, whoever sends it: the NUL character, which the database refuses, and half of a surrogate pair,
// which is no character at all. Every way in asks here before it reads: the API (lib/api/dispatch.ts), forms
// (lib/access/action.ts) and addresses (proxy.ts).

const BROKEN = 'This contains a character that can’t be saved. Please remove it.';
/** An answer that names more fields than this helps nobody. */
const MOST = 20;
const DEEPEST = 20;

export const isWhole = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Whether an address holds the one of them that an address can: the other one is undone in decoding. */
export const isWholeAddress = (address: string): boolean => !/%00/.test(address);

/** Whether a path is UTF-8 once it is undone: the router answers 500 to one that is not. */
export function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Where a value sits inside another; a chain, as a list in every list would make paths too long to copy. */
type Place = { key: string; inside: Place } | null;

/**
 * The field errors of what came from outside, parsed but not yet read: every broken string in it, names of fields
 * and of files included. Null where there is none. Linear, and without a stack that deep nesting could use up.
 */
export function brokenTexts(value: unknown): z.ZodError | null {
  const places: Place[] = [];
  const left: [value: unknown, at: Place][] = [[value, null]];
  for (let next = left.pop(); next && places.length < MOST; next = left.pop()) {
    const [one, at] = next;
    const text = typeof one === 'string' ? one : one instanceof File ? one.name : null;
    if (text !== null) {
      if (!isWhole(text)) places.push(at);
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) {
        if (!isWhole(key)) places.push(at);
        left.push([inner, { key, inside: at }]);
      }
    }
  }
  if (places.length === 0) return null;
  const issues = places.map((place) => ({ code: 'custom', path: pathTo(place), message: BROKEN }) as const);
  return new z.ZodError(issues.map((issue) => ({ ...issue, input: undefined })));
}

/** From the outside in, as far as anybody would read it. */
function pathTo(place: Place): string[] {
  const path: string[] = [];
  for (let at = place; at; at = at.inside) path.push(at.key);
  return path.toReversed().slice(0, DEEPEST);
}
