import type { SelectOption } from '@/app/_ui/select';
import type { OwnStage } from '@/lib/rules/own-stages';
import type { Stage } from '@/lib/rules/stages';

/** Where something stands, as one field says it: the stage, and behind it the round where it is in one. */
export const stepValue = ({ stage, round }: { stage: Stage; round: string | null }): string =>
  round === null ? stage : `${stage} ${round}`;

/** The stages and rounds to choose from; what is hidden only for something that stands there. */
export const stepChoices = (all: readonly OwnStage[], at?: string): SelectOption[] =>
  all
    .map((one) => ({ value: stepValue(one), label: one.name, hidden: one.hidden }))
    .filter(({ value, hidden }) => !hidden || value === at)
    .map(({ value, label }) => ({ value, label }));
