import { allow, refuse, type Verdict } from './verdict';

/** No version: there was nothing yet. */
export const NOTHING_YET = 0;

/**
 * VERSION: whether a save may write over what is there. `seen` is the version it started from, left out by whoever does
 * not say; `now` the one that is there. Where it would write what stands there already, there is nothing to ask.
 */
export function mayOverwrite({
  seen,
  now,
  same,
}: {
  seen: number | undefined;
  now: number;
  same: boolean;
}): Verdict {
  if (seen === undefined) return allow('VERSION', 'it does not say where it started');
  if (seen === now) return allow('VERSION', 'nothing changed since');
  if (same) return allow('VERSION', 'it is the same');
  return refuse('VERSION', null, 'it was changed since');
}
