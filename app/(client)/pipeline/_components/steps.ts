import { columnsOf, type Naming, ownStages } from '@/lib/rules/own-stages';
import type { Stage } from '@/lib/rules/stages';

/**
 * Where a card can be moved to: one of the seven, or a round of the person's own. `id` is the stage's word or the round's
 * id.
 */
export type Step = {
  id: string;
  stage: Stage;
  round: string | null;
  name: string;
  /** The key of the column that it is shown in. */
  column: string;
  hidden: boolean;
};

/** All steps in the person's order. The server says them, so that the browser gets no rule along. */
export const stepsOf = (naming: Naming): Step[] =>
  columnsOf(ownStages(naming)).flatMap(({ key, of }) =>
    of.map(({ id, stage, round, name, hidden }) => ({ id, stage, round, name, column: key, hidden })),
  );
