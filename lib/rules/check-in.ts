/** How somebody can say they are, in plain words. What they say is theirs: nothing is concluded from it. */
export const FEELINGS = ['good', 'okay', 'tired', 'worried', 'low'] as const;
export type Feeling = (typeof FEELINGS)[number];

export const FEELING_LABELS: Readonly<Record<Feeling, string>> = {
  good: 'Good',
  okay: 'Okay',
  tired: 'Tired',
  worried: 'Worried',
  low: 'Low',
};

const NOT_WELL: readonly Feeling[] = ['low'];

/** Whether somebody who says this says that they aren’t well. Only their word counts: nothing is read out of the rest. */
export const saysNotWell = (feeling: Feeling): boolean => NOT_WELL.includes(feeling);
