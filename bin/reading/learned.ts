import { READING_LABELS } from '@/lib/language/feedback';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';
import { learnFeedback } from './feedback';
import { tableOf, textOf } from './table';
import { learnThoughts } from './thoughts';

/** The generated files, as the texts to build on give them. */
export function learnedFiles(): Record<string, string> {
  const { reading, themes } = learnFeedback();
  return {
    'lib/language/feedback/weights.json': textOf({
      reading: tableOf(READING_LABELS, reading),
      themes: tableOf(FEEDBACK_THEMES, themes),
    }),
    'lib/language/thoughts/weights.json': textOf(tableOf(THOUGHT_PATTERNS, learnThoughts())),
  };
}
