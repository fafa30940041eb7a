import type { Place } from '@/lib/features/search/schema';

export const PLACE_LABELS: Record<Place, string> = { open: 'Open', closed: 'Closed', archived: 'Archived' };

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** What was found, counted by its kind, in one sentence. */
export function saysHowMany(
  q: string,
  place: Place | undefined,
  found: readonly (readonly [count: number, one: string, several: string])[],
  notes: number,
): string {
  const said = LIST.format(
    found.flatMap(([count, one, several]) => (count > 0 ? `${count} ${count === 1 ? one : several}` : [])),
  );
  if (notes > 0) return said ? `${said}, and more in your notes` : 'Only in your notes';
  return said || `Nothing ${place ? `${PLACE_LABELS[place].toLowerCase()} ` : ''}has “${q}” in it.`;
}
