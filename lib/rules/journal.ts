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
