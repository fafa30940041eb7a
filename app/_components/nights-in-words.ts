import { inWords } from '@/lib/rules/numbers-in-words';

/** "Two nights", "One night"; "A few hours" if there is no night in between. */
export function nightsInWords(count: number): string {
  if (count <= 0) return 'A few hours';
  const words = inWords(count);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${count === 1 ? 'night' : 'nights'}`;
}
