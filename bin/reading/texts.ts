import { readFileSync } from 'node:fs';
import type { FeedbackTheme } from '@/lib/rules/themes';
import type { ThoughtPattern } from '@/lib/rules/thoughts';

// Several people wrote these. They knew the labels, and had seen neither the cues nor any other text. An id begins with its
// writer; its hash puts a text into one of the two parts.

/**
 * `later`: by people who wrote when the cues stood; to build on as well. `plain`: only measured, as `measured` is, and by
 * people who wrote nothing else; feedback as it is said, made neither hard nor easy.
 */
export type Part = 'development' | 'later' | 'measured' | 'plain';
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
export const thoughtsIn = (part: Exclude<Part, 'plain'>): Thought[] => linesOf(`thoughts-${part}`);

/**
 * Sentences by somebody who wrote cues, to have more to learn from; nothing is measured on them. A line is
 * `specific|pay,language|Your rate was too high, and your Welsh too weak.`, or `mind-reading|She was bored.`
 */
export const ownFeedback = (): Feedback[] =>
  ownLines('feedback').map(({ id, parts: [reading, themes = '', text = ''] }) => {
    const said = {
      reading: (reading === 'none' ? 'null' : reading) as Reading,
      themes: listed<FeedbackTheme>(themes),
    };
    return { id, text, ...said, sentences: [{ text, ...said }] };
  });

export const ownThoughts = (): Thought[] =>
  ownLines('thoughts').map(({ id, parts: [patterns = '', text = ''] }) => ({
    id,
    text,
    patterns: listed<ThoughtPattern>(patterns),
  }));

const listed = <Label>(labels: string) => labels.split(',').filter((one) => one !== '') as Label[];

const ownLines = (name: string) =>
  readFileSync(`bin/reading/texts/${name}-own.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line, place) => ({ id: `own-${place}`, parts: line.split('|') }));

const linesOf = (name: string) =>
  readFileSync(`bin/reading/texts/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const writerOf = ({ id }: { id: string }) => id.slice(0, 2);
const writersOf = (texts: readonly { id: string }[]) => [...new Set(texts.map(writerOf))];

/** Each text with what is made of it by those of the other writers, and by those that are learned from in any case. */
export function byOthers<Text extends { id: string }, Made, Answer>(
  texts: readonly Text[],
  make: (others: readonly Text[]) => Made,
  answer: (text: Text, made: Made) => Answer,
  always: readonly Text[] = [],
): Answer[] {
  return writersOf(texts).flatMap((writer) => {
    const made = make([...texts.filter((text) => writerOf(text) !== writer), ...always]);
    return texts.filter((text) => writerOf(text) === writer).map((text) => answer(text, made));
  });
}
