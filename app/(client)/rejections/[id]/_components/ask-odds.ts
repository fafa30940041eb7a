import { inWords } from '@/lib/rules/numbers-in-words';
import { ASK_EXPECTATION } from '@/lib/rules/policy';

const { of, substance, vague, silence } = ASK_EXPECTATION;
const range = ({ from, to }: { from: number; to: number }) => `${inWords(from)} or ${inWords(to)}`;
const start = `Of ${inWords(of)} such questions, ${range(substance)} bring something of substance`;

/** ASK-4: what to hope for, in a line. */
export const ASK_HOPE = `${start}.`;

/** ASK-4: what such a question brings, all of it; shown beside the ask. */
export const ASK_ODDS = `${start}, ${range(vague)} a polite nothing, and ${range(silence)} no answer.`;
