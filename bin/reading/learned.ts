import { learnFeedback } from './feedback';
import { tableOf, textOf } from './table';
import { learnThoughts } from './thoughts';

/** The generated files, as the texts to build on give them. */
export function learnedFiles(): Record<string, string> {
  const { reading, themes } = learnFeedback();
  return {
    'lib/language/feedback/weights.json': textOf({
      reading: tableOf(reading),
      themes: tableOf(themes),
    }),
    'lib/language/thoughts/weights.json': textOf(tableOf(learnThoughts())),
  };
}
