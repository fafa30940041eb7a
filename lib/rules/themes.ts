/**
 * READ-3: what feedback is about; a text can have several themes or none (lib/language/feedback.ts proposes them). The order
 * is the order of showing.
 */
export const FEEDBACK_THEMES = [
  'technical-depth',
  'system-design',
  'problem-solving',
  'communication',
  'leadership',
  'domain',
  'seniority',
  'motivation',
  'culture',
  'pay',
  'availability',
  'language',
] as const;
export type FeedbackTheme = (typeof FEEDBACK_THEMES)[number];

export const FEEDBACK_THEME_LABELS: Record<FeedbackTheme, string> = {
  'technical-depth': 'Technical depth',
  'system-design': 'System design',
  'problem-solving': 'Solving the problem',
  communication: 'Communication',
  leadership: 'Leadership',
  domain: 'Industry knowledge',
  seniority: 'Level of experience',
  motivation: 'Interest in the role',
  culture: 'Fit with the team',
  pay: 'Pay',
  availability: 'Location and timing',
  language: 'Language',
};
