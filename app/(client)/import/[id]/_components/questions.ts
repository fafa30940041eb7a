import type { Reading } from '@/lib/features/imports/types';
import type { ShownQuestion } from './decide';

/** What is asked, those first that nothing comes in without. A choice that was made, or is most likely meant, is chosen. */
export function questionsOf({ questions, decided }: Reading): ShownQuestion[] {
  return questions
    .map(({ id, question, choices, several, proposed, answered, required, examples, rows }) => {
      const said = decided.answers[id] ?? proposed ?? [];
      const [example] = examples;
      const about = example ? `For example “${example.text}”` : '';
      const count = rows > 1 ? `${rows} rows` : '';
      return {
        ...{ id, question, choices, several, answered, required },
        chosen: typeof said === 'string' ? [said] : [...said],
        about: [about, count].filter(Boolean).join(' · '),
      };
    })
    .toSorted((a, b) => Number(b.required && !b.answered) - Number(a.required && !a.answered));
}
