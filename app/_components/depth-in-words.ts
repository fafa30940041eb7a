import { inWords } from '@/lib/rules/numbers-in-words';
import { depthOf } from '@/lib/rules/pipeline';

/** PIPE-2: how many applications are open, and how well that many carry a rejection; nothing about what is missing. */
export function depthInWords(live: number): string {
  if (live <= 0) return 'None open in this list. An application counts from the day you send it.';
  const said = `${capital(inWords(live))} open ${live === 1 ? 'application' : 'applications'}.`;
  const depth = depthOf(live);
  switch (depth) {
    case 'thin':
      return said;
    case 'holds':
      return `${said} Enough that one rejection doesn’t decide your search.`;
    case 'deep':
      return `${said} One rejection hardly shows.`;
    default:
      return depth satisfies never;
  }
}

/** How many are still open, and nothing about what a rejection would do: for a day on which one came. */
export function liveAlone(live: number): string {
  return `${capital(inWords(live))} ${live === 1 ? 'is' : 'are'} still open.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
