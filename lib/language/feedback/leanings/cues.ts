import type { Leaning } from '@/lib/rules/leanings';

/**
 * Of one language: the words by which feedback asks for more or for less of something, each way a pattern that is matched as
 * whole words, whatever the case. Only what is hardly said otherwise.
 */
export type LeaningCues = Record<Leaning, string>;
