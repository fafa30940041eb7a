import type { SelectOption } from '@/app/_ui/select';
import { ANY_INTERVIEW, nameOfOccasion, OCCASIONS } from '@/lib/rules/adoptions';
import type { Naming } from '@/lib/rules/own-stages';

/** Before what a "next time I will" can come back; an empty choice is any interview. */
export const occasionChoices = (naming: Naming): SelectOption[] => [
  { value: '', label: ANY_INTERVIEW },
  ...OCCASIONS.map((value) => ({ value, label: nameOfOccasion(naming, value) })),
];
