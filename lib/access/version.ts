import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plainLineEnds } from '@/lib/platform/line-ends';
import type { Current, Refused } from '@/lib/rules/verdict';
import { mayOverwrite } from '@/lib/rules/version';

/** VERSION: the version that a change started from, 0 where there was nothing yet; for forms and programs alike. */
export const seenVersion = z.coerce
  .number()
  .int()
  .min(0)
  .optional()
  .describe('The version you started from; refused with VERSION where another was saved since');

/** VERSION: the version of a row, as it is shown. */
export const shownVersion = z.int().describe('Raised by every change; send it back with yours (VERSION)');

/** The seconds before it count for nothing; those since fit the column until 2094. */
const VERSIONS_BEGIN = 1_767_225_600;

/**
 * VERSION: what a row begins with whose place held others before, such as the vent of a rejection: above every version of
 * those, as nobody saves one every second. A tab that was left open knows the number alone, and not that it was another
 * row's.
 */
export const firstVersion = (now: Temporal.Instant): number =>
  Math.max(1, Math.floor(now.epochMilliseconds / 1000) - VERSIONS_BEGIN);

type Value = Current['values'][string];

/**
 * VERSION: what forbids a change that started from `seen` to a row that its caller has locked: null where nothing does,
 * else the refusal with what is there `now`, so that whoever typed can see both. `change` is what is given of it.
 */
export function staleChange(
  seen: number | undefined,
  now: Current & { version: number },
  change: Readonly<Record<string, unknown>>,
): Refused | null {
  const other = Object.keys(now.values).filter(
    (name) => change[name] !== undefined && plain(change[name]) !== plain(now.values[name]),
  );
  const verdict = mayOverwrite({ seen, now: now.version, same: other.length === 0 });
  if (verdict.allowed) return null;
  const values = Object.fromEntries(other.map((name): [string, Value] => [name, now.values[name] ?? null]));
  return { ...verdict, current: { version: now.version, values } };
}

/** As a form holds it: nothing, an empty line and a box that is not ticked are one, and so are line ends of any kind. */
export const plain = (value: unknown): string =>
  value === true
    ? 'on'
    : value === false || value === null || value === undefined
      ? ''
      : plainLineEnds(String(value));
