/** DODGE: what somebody says, looking back. */
export const DODGE_ANSWERS = ['glad', 'not', 'not-sure'] as const;
export type DodgeAnswer = (typeof DODGE_ANSWERS)[number];

export const DODGE_ANSWER_LABELS: Record<DodgeAnswer, string> = {
  glad: 'Yes, I’m glad',
  not: 'No, I’m not',
  'not-sure': 'Not sure',
};
