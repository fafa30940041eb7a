import type { Reading } from '@/lib/features/imports/types';
import type { Viewer } from '@/lib/rules/messages';
import { type Naming, ownNameOf } from '@/lib/rules/own-stages';
import { STAGES, type Stage } from '@/lib/rules/stages';
import type { ShownQuestion } from './decide';
import { inOwnDates } from './own-dates';

const MOST_EXAMPLES = 3;

/** STAGE: what a word may mean, by the person's own name of the stage; of a kind of interview that comes first. */
function named({ value, label }: Choice, naming: Naming): Choice {
  const [said = '', kind] = value.split(':');
  const own = STAGES.some((stage) => stage === said) ? ownNameOf(naming, said as Stage) : null;
  if (!own) return { value, label };
  return { value, label: kind ? `${own}: ${label.split(': ').at(-1)}` : own };
}

type Choice = ShownQuestion['choices'][number];

/** What is asked, those first that nothing comes in without. A choice that was made, or is most likely meant, is chosen. */
export function questionsOf({ questions, decided }: Reading, viewer: Viewer): ShownQuestion[] {
  return questions
    .map(({ id, code, question, choices, several, proposed, used, answered, required, examples, rows }) => {
      const said = decided.answers[id] ?? (answered ? used : proposed) ?? [];
      const count = rows > 1 ? `${rows} rows` : '';
      return {
        ...{ id, question, several, answered, required },
        choices:
          code === 'status'
            ? choices.map((one) => named(one, viewer))
            : choices.map((one) => ({ ...one, label: inOwnDates(one.label, viewer) })),
        chosen: typeof said === 'string' ? [said] : [...said],
        about: count,
        examples: examples
          .slice(0, MOST_EXAMPLES)

          .map(({ text, readings }) => ({
            text,
            readings: [...new Set(Object.values(readings))].map((one) => inOwnDates(one, viewer)),
          })),
      };
    })
    .toSorted((a, b) => Number(b.required && !b.answered) - Number(a.required && !a.answered));
}
