import { ANY_INTERVIEW, OCCASION_LABELS, OCCASIONS } from '@/lib/rules/adoptions';

/** Before what a "next time I will" can come back; an empty choice is any interview. */
export const OCCASION_CHOICES = [
  { value: '', label: ANY_INTERVIEW },
  ...OCCASIONS.map((value) => ({ value, label: OCCASION_LABELS[value] })),
];
