/**
 * READ-3: what feedback is about. Each theme is a list of word beginnings, in English, that anyone can read; a text
 * can have several themes or none. The order is the order of showing.
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

const WORDS: Record<FeedbackTheme, readonly string[]> = {
  'technical-depth': [
    'technical',
    'coding',
    'code',
    'algorithm',
    'depth',
    'hands-on',
    'framework',
    'sql',
    'tooling',
  ],
  'system-design': [
    'system design',
    'architect',
    'scalab',
    'scaling',
    'distributed',
    'trade-off',
    'tradeoff',
  ],
  'problem-solving': [
    'problem solving',
    'problem-solving',
    'case study',
    'take-home',
    'exercise',
    'analytical',
    'assumption',
  ],
  communication: [
    'communicat',
    'clarity',
    'concise',
    'rambl',
    'structured',
    'storytelling',
    'presentation',
    'articulat',
  ],
  leadership: [
    'leadership',
    'lead a',
    'led a',
    'leading',
    'stakeholder',
    'people management',
    'managing',
    'mentor',
    'ownership',
  ],
  domain: ['domain', 'industry', 'sector', 'regulat', 'market knowledge', 'vertical'],
  seniority: [
    'senior',
    'junior',
    'years of',
    'more experience',
    'more experienced',
    'level of experience',
    'overqualified',
    'underqualified',
  ],
  motivation: [
    'motivat',
    'enthusias',
    'passion',
    'interest in the role',
    'interest in our',
    'why us',
    'commitment',
  ],
  culture: [
    'culture',
    'cultural',
    'team fit',
    'right fit',
    'good fit',
    'better fit',
    'fit for the team',
    'values',
    'personality',
  ],
  pay: ['salary', 'compensation', 'budget', 'pay range', 'expectations around pay', 'rate was'],
  availability: [
    'relocat',
    'remote',
    'on-site',
    'onsite',
    'hybrid',
    'notice period',
    'start date',
    'time zone',
    'timezone',
    'visa',
    'work permit',
  ],
  language: [
    'fluent',
    'fluency',
    'native speaker',
    'language skills',
    'german ',
    'french ',
    'dutch ',
    'english level',
  ],
};

/** READ-3: the themes of a piece of feedback, in the order of FEEDBACK_THEMES. */
export function themesOf(feedback: string): FeedbackTheme[] {
  const text = ` ${feedback.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return FEEDBACK_THEMES.filter((theme) => WORDS[theme].some((word) => text.includes(` ${word}`)));
}
