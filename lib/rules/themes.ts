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

/** What a piece of feedback is about: themes of the list, and those that the person named in their own words. */
export type Themed = { themes: readonly FeedbackTheme[]; ownThemes?: readonly string[] };

/** The theme of the list that a key stands for; null for one in somebody's own words. */
export const builtInTheme = (key: string): FeedbackTheme | null =>
  FEEDBACK_THEMES.find((theme) => theme === key) ?? null;

/**
 * READ-3: every theme of a piece as it is counted, each once. Own words count by what they say, whatever the case and the
 * spaces; those that name a theme of the list are that theme.
 */
export const themesHeard = ({ themes, ownThemes = [] }: Themed): readonly string[] =>
  // Most pieces are about one thing, and a page compares hundreds of them with each other.
  ownThemes.length === 0 && themes.length < 2
    ? themes
    : [...new Set([...themes, ...ownThemes.map(keyOfOwn).filter(Boolean)])];

const BY_LABEL = new Map(FEEDBACK_THEMES.map((theme) => [plainly(FEEDBACK_THEME_LABELS[theme]), theme]));

function keyOfOwn(words: string): string {
  const plain = plainly(words);
  return BY_LABEL.get(plain) ?? plain;
}

function plainly(words: string): string {
  return words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A counted theme as it is shown: one in the person's own words as the first of `pieces` that has it writes it. */
export function themeLabel(key: string, pieces: readonly Themed[]): string {
  const builtIn = builtInTheme(key);
  if (builtIn) return FEEDBACK_THEME_LABELS[builtIn];
  const own = pieces.flatMap(({ ownThemes = [] }) => ownThemes);
  return own.find((words) => keyOfOwn(words) === key)?.trim() ?? key;
}
