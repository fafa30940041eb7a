import type { Draft, Kept } from './types';

// What is typed into a public page without an account: kept for this tab alone, and gone with it. There is nobody whose key
// could seal it.

const nameOf = (place: string) => `kept ${place}`;

export const keepGuests = (place: string, draft: Draft): void =>
  sessionStorage.setItem(nameOf(place), JSON.stringify(draft));

export const dropGuests = (place: string): void => sessionStorage.removeItem(nameOf(place));

export function findGuests(place: string): Kept | null {
  const kept = sessionStorage.getItem(nameOf(place));
  return kept ? { ...(JSON.parse(kept) as Draft), id: place } : null;
}
