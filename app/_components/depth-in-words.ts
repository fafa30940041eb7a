import { inWords } from '@/lib/rules/numbers-in-words';
import { depthOf, shareLost } from '@/lib/rules/pipeline';
import { PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** PIPE-1, PIPE-2: how many are in flight, and what one no would weigh among them. */
export function depthInWords(live: number): string {
  if (live <= 0) return 'None in flight right now. The first one counts from the day you send it.';
  const said = `${capital(inWords(live))} live.`;
  const depth = depthOf(live);
  switch (depth) {
    case 'thin': {
      const missing = PIPELINE_HOLDS_FROM - live;
      const more = missing === 1 ? 'One more' : `${capital(inWords(missing))} more`;
      return `${said} ${more} and a single no weighs ${weightOf(PIPELINE_HOLDS_FROM)}.`;
    }
    case 'holds':
      return `${said} A single no weighs ${weightOf(live)}.`;
    case 'deep':
      return `${said} A single no hardly shows.`;
    default:
      return depth satisfies never;
  }
}

/** A half is rounded down: one of eight is said as 12%. */
function weightOf(live: number): string {
  return `${Math.ceil(shareLost(live) * 100 - 0.5)}%`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
