import type { Kept } from './drafts/types';
import { isSame, type Typed, valuesOf } from './fields';
import { placeOf } from './place';

/** What was kept last of some sheets of a form, and of which. */
type Newest = { kept: Kept; sheet: string };

/** `mine`: by which name the form itself keeps at a place; null where it has kept nothing there. */
export async function newestOf(
  form: HTMLFormElement,
  sheets: readonly string[],
  { place, mine }: { place: string; mine: (place: string) => string | null },
): Promise<Newest | null> {
  const { findDraft } = await import('./drafts/drafts');
  let newest: Newest | null = null;
  for (const sheet of sheets) {
    const where = placeOf(form, undefined, sheet) ?? place;
    // What was kept by this form itself is in its fields.
    const kept = await findDraft(where, mine(where)).catch(() => null);
    if (kept && kept.at > (newest?.kept.at ?? 0)) newest = { kept, sheet };
  }
  return newest;
}

/**
 * What putting it back would do to the form: `nothing`, where all of it is there and saved; `safe`, where nothing that is there
 * would be lost; else whoever typed is asked.
 */
export function effectOf(
  form: HTMLFormElement,
  { typed: values, shown: from }: Kept,
  { shown, since }: { shown: Typed; since: ReadonlySet<string> },
): 'nothing' | 'safe' | 'asks' {
  const names = Object.keys(values);
  const isHere = (name: string) => isSame(values[name], valuesOf(form, name));
  if (names.every((name) => isHere(name) && isSame(values[name], shown[name]))) return 'nothing';
  // Where a save was on its way as the page was left, some of it is what the page shows.
  const isSafe =
    names.every(isHere) ||
    // What begins anew shows defaults, which may be others by now: there is nothing that could be lost.
    (form.dataset.adds !== undefined && names.every((name) => !since.has(name))) ||
    names.every(
      (name) => !since.has(name) && (isHere(name) || isSame(from[name], shown[name] ?? from[name])),
    );
  return isSafe ? 'safe' : 'asks';
}
