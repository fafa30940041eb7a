import { DISAGREED_NEEDED } from './policy';

// What feedback is described by, and what each of it is called; lib/rules/feedback.ts decides with it.

/** READ-1: the five ways in which feedback is read. */
export const FEEDBACK_READINGS = ['vague', 'specific', 'fit', 'contradicts', 'disagreed'] as const;
export type FeedbackReading = (typeof FEEDBACK_READINGS)[number];

/** READ-1: what each reading is called, what it means, and what to do with it. */
export const FEEDBACK_READING_WORDS: Record<
  FeedbackReading,
  { label: string; meaning: string; next: string }
> = {
  vague: {
    label: 'Vague',
    meaning: 'They preferred someone else. It’s not a verdict on you.',
    next: 'There’s nothing to act on. Keep it in case you hear it again.',
  },
  specific: {
    label: 'Specific',
    meaning: 'It names one thing. This is the rare kind you can work with.',
    next: 'Make it your one thing for next time.',
  },
  fit: {
    label: 'About fit',
    meaning: 'On its own it says little. Together with others it can say something.',
    next: 'Leave it for now, and see whether you hear it elsewhere.',
  },
  contradicts: {
    label: 'The opposite of earlier feedback',
    meaning: 'Different people want different things. That’s normal.',
    next: 'Don’t swing from one side to the other. Count which one you hear more often.',
  },
  disagreed: {
    label: 'You disagree',
    meaning: 'You may well be right. What counts next time is how it looks to them.',
    next: `Keep it. When ${DISAGREED_NEEDED} people say the same, work on how it comes across.`,
  },
};

/** READ-2: how the person found the one who said it. */
export const INTERVIEWER_VIEWS = ['strong', 'unknown', 'inconsistent', 'junior'] as const;
export type InterviewerView = (typeof INTERVIEWER_VIEWS)[number];

export const INTERVIEWER_LABELS: Record<InterviewerView, string> = {
  strong: 'Strong',
  unknown: 'Can’t say',
  inconsistent: 'Inconsistent',
  junior: 'New to interviewing',
};

/** READ-1: how it came. */
export const FEEDBACK_CHANNELS = ['mail', 'call', 'ask'] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

export const FEEDBACK_CHANNEL_LABELS: Record<FeedbackChannel, string> = {
  mail: 'In their email',
  call: 'In a call',
  ask: 'I asked for it',
};
