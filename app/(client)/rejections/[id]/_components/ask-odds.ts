import type { AskRecord } from '@/lib/features/replies/types';
import { inWords } from '@/lib/rules/numbers-in-words';
import { ASK_EXPECTATION } from '@/lib/rules/policy';

const { of, substance, vague, silence } = ASK_EXPECTATION;
const range = ({ from, to }: { from: number; to: number }) => `${inWords(from)} or ${inWords(to)}`;
const start = `Of ${inWords(of)} such questions, ${range(substance)} bring something of substance`;

/** ASK-4: what to hope for, in a line. */
export const ASK_HOPE = `${start}.`;

/** ASK-4: what such a question brings, all of it; shown beside the ask. */
export const ASK_ODDS = `${start}, ${range(vague)} a polite nothing, and ${range(silence)} no answer.`;

/** ASK-4: beside it the person's own record, in a line; null before the first question of which anything is known. */
export function askRecordWords({ asked, substance, vague, none }: AskRecord): string | null {
  if (substance + vague + none === 0) return null;
  const parts = [
    { count: substance, what: 'something of substance' },
    { count: vague, what: 'a polite nothing' },
    { count: none, what: 'no answer' },
  ].filter(({ count }) => count > 0);
  const told = parts.map(
    ({ count, what }, place) => `${inWords(count)}${place === 0 ? ' brought' : ''} ${what}`,
  );
  return `Of the ${inWords(asked)} you have asked so far, ${told.join(', ')}.`;
}
