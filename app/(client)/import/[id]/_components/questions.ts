import type { Reading } from '@/lib/features/imports/types';
import type { ShownQuestion } from './decide';

const MOST_EXAMPLES = 3;

/** What is asked, those first that nothing comes in without. A choice that was made, or is most likely meant, is chosen. */
export function questionsOf({ questions, decided }: Reading): ShownQuestion[] {
  return questions
    .map(({ id, question, choices, several, proposed, used, answered, required, examples, rows }) => {
      const said = decided.answers[id] ?? (answered ? used : proposed) ?? [];
      const count = rows > 1 ? `${rows} rows` : '';
      return {
        ...{ id, question, choices, several, answered, required },
        chosen: typeof said === 'string' ? [said] : [...said],
        about: count,
        examples: examples
          .slice(0, MOST_EXAMPLES)
          .map(({ text, readings }) => ({ text, readings: [...new Set(Object.values(readings))] })),
      };
    })
    .toSorted((a, b) => Number(b.required && !b.answered) - Number(a.required && !a.answered));
}
