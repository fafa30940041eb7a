import type { Typed } from './fields';

/** A field that two people (or two tabs) have changed: what is saved now, and what stands in this form. */
export type Clash = {
  name: string;
  saved: string;
  /** Null where the form has no field for it. */
  mine: string | null;
};

/**
 * VERSION: what a form makes of a save that came second. `shown` is what it began with, `typed` what stands in it, and
 * `saved` what is there now, of the fields where the two differ. A field that was not touched here takes what is saved, one
 * that nobody else touched keeps what was typed; where both did, only the person can tell. So can they alone where
 * something changed that no field holds, such as the order of parts: then nothing is taken over by itself.
 */
export function merged(
  shown: Typed,
  typed: Typed,
  saved: Readonly<Record<string, string>>,
): { take: Typed; clashes: Clash[] } {
  const take: Typed = {};
  const clashes: Clash[] = [];
  const isWhole = Object.keys(saved).every((name) => shown[name] || typed[name]);
  for (const [name, there] of Object.entries(saved)) {
    const [was, mine] = [plain(shown[name]), plain(typed[name])];
    if (!isWhole) clashes.push({ name, saved: there, mine: typed[name] ? mine : null });
    else if (was === mine) take[name] = held(there);
    else if (was !== plain([there])) clashes.push({ name, saved: there, mine });
  }
  return { take, clashes };
}

/** As a field holds it: a box that is not ticked, and an empty line, hold nothing. */
export const held = (value: string): string[] => (value === '' ? [] : [value]);

const plain = (values: readonly string[] = []) => values.join(', ').replaceAll('\r\n', '\n').trim();
