import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { REJECTED_AT } from '@/lib/rules/stages';

/** How far somebody can have got who was rejected, in their words. The server says them: no rule is sent along. */
export const stageChoices = (naming: Naming) =>
  REJECTED_AT.map((value) => ({ value, label: nameOfStage(naming, { stage: value }) }));
