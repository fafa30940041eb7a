import { inWords } from '@/lib/rules/numbers-in-words';
import { depthOf, shareInWords } from '@/lib/rules/pipeline';
import { PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** PIPE-1, PIPE-2: how many are in flight, and what one no would be among them. */
export function depthInWords(live: number): string {
  if (live <= 0) return 'None in flight right now. The first one counts from the day you send it.';
  const said = `${capital(inWords(live))} live.`;
  const depth = depthOf(live);
  switch (depth) {
    case 'thin': {
      const missing = inWords(PIPELINE_HOLDS_FROM - live);
      return `${said} With ${missing} more, a single no would be ${shareInWords(PIPELINE_HOLDS_FROM)}.`;
    }
    case 'holds':
      return `${said} A single no would be ${shareInWords(live)}.`;
    case 'deep':
      return `${said} A single no hardly shows.`;
    default:
      return depth satisfies never;
  }
}

/** How many are in flight, and nothing about what a no would do: for a day on which one came. */
export function liveAlone(live: number): string {
  return `${capital(inWords(live))} ${live === 1 ? 'is' : 'are'} still live.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
