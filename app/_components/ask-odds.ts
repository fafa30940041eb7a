import type { AskRecord } from '@/lib/features/replies/types';
import { inWords } from '@/lib/rules/numbers-in-words';
import { ASK_EXPECTATION } from '@/lib/rules/policy';

const { of, substance, vague, silence } = ASK_EXPECTATION;
const range = ({ from, to }: { from: number; to: number }) => `${inWords(from)} or ${inWords(to)}`;
const start = `Of ${inWords(of)} requests like this, ${range(substance)} get a useful answer`;

/** ASK-4: what to expect, in one line. */
export const ASK_HOPE = `${start}.`;

/** ASK-4: the full expectation, shown beside the request. */
export const ASK_ODDS = `${start}, ${range(vague)} a polite, vague one, and ${range(silence)} none.`;

/** ASK-4: the person's own record in one line; null until an answer was noted. */
export function askRecordWords({ asked, substance, vague, none }: AskRecord): string | null {
  if (substance + vague + none === 0) return null;
  const told = [
    { count: substance, one: 'useful answer', many: 'useful answers' },
    { count: vague, one: 'vague answer', many: 'vague answers' },
    { count: none, one: 'unanswered', many: 'unanswered' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${inWords(count)} ${count === 1 ? one : many}`);
  return `You’ve asked ${times(asked)} so far: ${told.join(', ')}.`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${inWords(count)} times`;
}
