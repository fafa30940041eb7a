import { readFileSync } from 'node:fs';
import { sentencesOf } from '@/lib/language/sentences';
import type { ToneCode } from '@/lib/language/tone-codes';
import type { Labelled } from './labelled';

/** A whole letter, with each sentence in it that its reader would mind. */
export type Letter = {
  id: string;
  body: string;
  faults: readonly { sentence: string; code: ToneCode }[];
};

/**
 * Four people wrote the first; an id begins with its writer. A letter is in one part or the other by the hash of its id.
 * `later`: by a fifth, who wrote when the patterns stood; to build on as well.
 */
export const lettersIn = (part: 'development' | 'later' | 'measured'): Letter[] =>
  readFileSync(`bin/tone/letters/${part}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** All letters that there are to build on. */
export const lettersToBuildOn = (): Letter[] => [...lettersIn('development'), ...lettersIn('later')];

export const writerOf = ({ id }: { id: string }) => id.slice(0, 2);

/** Greetings and names teach nothing. */
const WORDS_AT_LEAST = 4;

/** The sentences of letters, each with its label: `plain` for all that nobody minds. */
export function sentencesFrom(letters: readonly Letter[]): Labelled[] {
  return letters.flatMap(({ body, faults }) =>
    sentencesOf(body).flatMap(({ words }): Labelled[] => {
      const text = onOneLine(body.slice(words[0]?.start, words.at(-1)?.end));
      const fault = faults.find(({ sentence }) => onOneLine(sentence).includes(text));
      return words.length < WORDS_AT_LEAST ? [] : [{ label: fault?.code ?? 'plain', text }];
    }),
  );
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
