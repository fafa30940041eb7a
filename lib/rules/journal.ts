/** JOURNAL: the five lines after each rejection, in order: what a written line is headed with, and how it is asked for. */
export const JOURNAL_LINES = [
  { key: 'stageReached', heading: 'How far', question: 'How far did you get?' },
  { key: 'decidedBy', heading: 'Who decided', question: 'Who decided?' },
  { key: 'feedback', heading: 'Feedback', question: 'What did they say, in their own words?' },
  { key: 'oneThing', heading: 'Next time', question: 'What’s one thing you’ll do differently?' },
  { key: 'gut', heading: 'Why, I think', question: 'Between us: why do you think it happened?' },
] as const;
type JournalLine = (typeof JOURNAL_LINES)[number]['key'];

/** JOURNAL: what a written line is headed with. */
export const JOURNAL_HEADINGS = Object.fromEntries(
  JOURNAL_LINES.map(({ key, heading }) => [key, heading]),
) as Record<JournalLine, string>;

/** JOURNAL-2: what the nudge says. */
export const genericHint =
  'Could you say which part, and when you would do it? “Draw the payment flow on paper the evening before” is easier to follow than “prepare”.';

/**
 * JOURNAL: whether there is a line in it. An empty entry is no entry; nor is one that only repeats what was logged as their
 * feedback. How far it got and who decided are filled in for everybody.
 */
export const saysSomething = (
  lines: { feedback?: string | null; oneThing?: string | null; gut?: string | null },
  logged: string | null = null,
): boolean => Boolean(lines.oneThing || lines.gut) || (Boolean(lines.feedback) && lines.feedback !== logged);

/** What to do instead of saving an entry without a line, and instead of emptying one. */
export const EMPTY_ENTRY =
  'Write at least one line: what you’ll do differently, or why you think it happened.';
export const EMPTIED_ENTRY = 'An entry needs at least one line. To remove it, delete the entry instead.';
