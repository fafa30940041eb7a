import type { TextPattern } from '@/lib/language/patterns';
import { sentencesOf } from '@/lib/language/sentences';

// Whoever writes a cue has read the texts to build on: the cues fit them better than they fit anything else, and weights
// learned from that would trust them too much. So each writer's texts are weighed with what of the cues the others' texts
// bear out, as if nobody had read this writer.

export type Words = ReadonlySet<string>;

export const wordsOf = (texts: readonly string[]): Words =>
  new Set(texts.flatMap((text) => sentencesOf(text).flatMap(({ words }) => words.map((word) => word.text))));

/** The cues without the words that are not among these; a line goes where nothing is left of one of its steps. */
export function borneOut(patterns: readonly TextPattern[], words: Words): TextPattern[] {
  const known = new Map<string, boolean>();
  const isKnown = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = word.endsWith('*') ? word.slice(0, -1) : null;
    const is = stem === null ? words.has(word) : [...words].some((one) => one.startsWith(stem));
    known.set(word, is);
    return is;
  };
  const stepOf = (step: string) =>
    /^(\.{2,3}|\^|\$|\?\?)$/.test(step)
      ? step
      : step
          .split('|')
          .filter((phrase) => phrase.startsWith('{') || phrase.split('_').every(isKnown))
          .join('|');
  return patterns.flatMap((pattern) => {
    const lines = pattern.like.split('\n').flatMap((line) => {
      const steps = line.trim().split(/ +/).map(stepOf);
      return steps.some((step) => step === '') ? [] : [steps.join(' ')];
    });
    return lines.length > 0 ? [{ ...pattern, like: lines.join('\n') }] : [];
  });
}
