import { themesOf } from './themes';

const VAGUE = [
  'other candidates',
  'another candidate',
  'stronger candidates',
  'more suitable',
  'closer match',
  'move forward with',
  'moving forward with',
  'proceed with',
  'not to proceed',
  'at this time',
  'high volume',
  'many applications',
  'competitive',
  'best of luck',
  'keep your',
];

/**
 * READ-1: a suggestion of how to read their words; the person decides. Null where there is nothing to read. Whether
 * somebody disagrees, or it contradicts something earlier, their words alone do not say.
 */
export function suggestReading(feedback: string): 'vague' | 'specific' | 'fit' | null {
  if (!/\p{L}/u.test(feedback)) return null;
  const themes = themesOf(feedback);
  if (themes.some((theme) => theme !== 'culture')) return 'specific';
  if (themes.includes('culture')) return 'fit';
  const text = feedback.toLowerCase();
  // A long answer without the stock phrases probably says something, in words that the lists do not know.
  return VAGUE.some((phrase) => text.includes(phrase)) || text.length < LONG ? 'vague' : 'specific';
}
const LONG = 280;
