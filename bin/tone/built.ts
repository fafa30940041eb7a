import type { ToneWeights } from '@/lib/language/tone-classifier';
import { labelledIn, TO_BUILD_ON } from './labelled';
import { learn } from './learn';
import { type Letter, lettersToBuildOn, sentencesFrom } from './letters';

/** A sentence that hides in a letter teaches more than one that stands alone. */
const LETTERS_COUNT = 2;

/** The weights from all that there is to build on: single sentences, and letters, or some of them. */
export function built(some: (letter: Letter) => boolean = () => true): ToneWeights {
  const fromLetters = sentencesFrom(lettersToBuildOn().filter(some));
  const again = Array.from({ length: LETTERS_COUNT }, () => fromLetters).flat();
  return learn([...labelledIn(TO_BUILD_ON), ...again]);
}
