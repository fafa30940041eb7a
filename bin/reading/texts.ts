import { readFileSync } from 'node:fs';
import type { FeedbackTheme } from '@/lib/rules/themes';
import type { ThoughtPattern } from '@/lib/rules/thoughts';

// Several people wrote these. They knew the labels, and had seen neither the cues nor any other text. An id begins with its
// writer; its hash puts a text into one of the two parts.

export type Part = 'development' | 'measured';
type Reading = 'vague' | 'specific' | 'fit' | 'null';

export type Feedback = {
  id: string;
  text: string;
  reading: Reading;
  themes: readonly FeedbackTheme[];
  sentences: readonly { text: string; reading: Reading; themes: readonly FeedbackTheme[] }[];
};
export type Thought = { id: string; text: string; patterns: readonly ThoughtPattern[] };

export const feedbackIn = (part: Part): Feedback[] => linesOf(`feedback-${part}`);
export const thoughtsIn = (part: Part): Thought[] => linesOf(`thoughts-${part}`);

const linesOf = (name: string) =>
  readFileSync(`bin/reading/texts/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const writerOf = ({ id }: { id: string }) => id.slice(0, 2);
const writersOf = (texts: readonly { id: string }[]) => [...new Set(texts.map(writerOf))];

/** Each text with what is made of it by those of the other writers. */
export function byOthers<Text extends { id: string }, Made, Answer>(
  texts: readonly Text[],
  make: (others: readonly Text[]) => Made,
  answer: (text: Text, made: Made) => Answer,
): Answer[] {
  return writersOf(texts).flatMap((writer) => {
    const made = make(texts.filter((text) => writerOf(text) !== writer));
    return texts.filter((text) => writerOf(text) === writer).map((text) => answer(text, made));
  });
}
