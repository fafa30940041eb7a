import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { REJECTED_AT } from '@/lib/rules/stages';

/** How far somebody can have got who was rejected, in their words. */
export const stageChoices = (naming: Naming) =>
  REJECTED_AT.map((value) => ({ value, label: nameOfStage(naming, { stage: value }) }));

/** The same for somebody who has no words of their own here. */
export const STAGE_CHOICES = stageChoices({});
