import type { Draft, Kept } from './types';

// What is typed into a public page without an account: kept for this tab alone, and gone with it. There is nobody whose key
// could seal it.

const startOf = (place: string) => `kept ${place}\n`;

export const guestsId = (place: string, by: string): string => `${startOf(place)}${by}`;

export const keepGuests = (place: string, by: string, draft: Draft): void =>
  sessionStorage.setItem(guestsId(place, by), JSON.stringify(draft));

export const dropGuests = (id: string): void => sessionStorage.removeItem(id);

/** The newest that this tab kept there, but for one page of it. */
export function findGuests(place: string, but: string | null): Kept | null {
  const ids = Object.keys(sessionStorage).filter(
    (id) => id.startsWith(startOf(place)) && id !== guestsId(place, but ?? ''),
  );
  const kept = ids.map((id) => ({ ...(JSON.parse(sessionStorage.getItem(id) ?? '') as Draft), id }));
  return kept.sort((one, other) => other.at - one.at)[0] ?? null;
}
