import {
  DISAGREED_NEEDED,
  DODGE_MONTHS,
  JOURNAL_MINUTES,
  OPENING_APPLICATIONS,
  OPENING_DAYS,
  PATTERN_EARLY_FROM,
  PATTERN_SHOWN_FROM,
  PATTERN_STANDS_OUT,
  PIPELINE_DEEP_FROM,
  PIPELINE_HOLDS_FROM,
  SIMILAR_NEEDED,
} from '../policy';
import type { Chapter } from './chapter';

export const LEARNING = [
  {
    key: 'feedback',
    title: 'Reading feedback',
    rules: [
      {
        id: 'READ-1',
        says: `Their words are kept as they are and read in one of five ways: vague, specific, about fit, the opposite of before, or not how you see it. Where ${DISAGREED_NEEDED} you disagree with say the same, the perception is real, and that is what to work on.`,
        by: 'language/feedback.ts#suggestReading',
        unseen: true,
        reading:
          'Only vague, specific and fit are ever suggested; the other two depend on the person and on earlier feedback, and are chosen by hand.',
      },
      {
        id: 'READ-2',
        says: 'Feedback from somebody you found strong is read before that of somebody inconsistent or junior.',
        by: 'feedback.ts#byWeight',
        unseen: true,
        reading: 'Weight decides what is read first. Whether there is a pattern is a matter of count alone.',
      },
      {
        id: 'READ-3',
        says: `One piece says little. ${SIMILAR_NEEDED} similar ones say something; below that nothing is claimed.`,
        by: 'feedback.ts#feedbackSignal',
        unseen: true,
        reading: 'Two pieces are similar when they share a theme.',
      },
    ],
  },
  {
    key: 'five-lines',
    title: 'The journal and its patterns',
    rules: [
      {
        id: 'JOURNAL',
        says: `Five lines after each no, in about ${JOURNAL_MINUTES} minutes: how far it went, who decided, their words, one thing for next time, and your hunch. They are private unless you share one.`,
        by: 'journal.ts#JOURNAL_LINES',
      },
      {
        id: 'JOURNAL-2',
        says: 'The one thing is easier to follow when it says what, when and where. A general one gets a hint and is kept.',
        by: 'language/one-thing.ts#isGeneric',
      },
      {
        id: 'REVIEW',
        says: 'Once a month the month before is laid out for reading.',
        by: 'review.ts#reviewOf',
        reading: 'It is ready from the first day of the next month, by your local date.',
      },
      {
        id: 'PATTERN',
        says: `Patterns are looked for by stage, by who decided, industry, source and theme. Under ${PATTERN_EARLY_FROM} noes only the count is shown; from ${PATTERN_EARLY_FROM} on what stands out, called early; from ${PATTERN_SHOWN_FROM} on with what to work on.`,
        by: 'patterns.ts#patternsIn',
        unseen: true,
        reading: `A trait stands out when at least ${PATTERN_STANDS_OUT.count} share it and they are ${PATTERN_STANDS_OUT.share * 100} % or more of those whose trait is known. Only the ending “rejected” counts.`,
      },
      {
        id: 'DISTORT',
        says: 'Six patterns of thought have names, and each has an answer from your own records. “I should have” becomes “next time I will”.',
        by: 'thoughts.ts#counterTo',
        unseen: true,
        reading: 'Where the records hold nothing against a thought, the answer says so.',
      },
      {
        id: 'DODGE',
        says: `After ${DODGE_MONTHS[0]} and after ${DODGE_MONTHS[1]} months you are asked once whether it was a bullet dodged.`,
        by: 'dodge.ts#dodgeDue',
        unseen: true,
        reading: 'Who was away for the first is asked the second alone.',
      },
    ],
  },
  {
    key: 'pipeline',
    title: 'The pipeline',
    rules: [
      {
        id: 'PIPE-1',
        says: 'A no costs one part of what was in flight, and what is still live is shown beside it.',
        by: 'pipeline.ts#shareLost',
        reading: 'In flight: applied or further, and not ended. A saved role is a plan and no chance yet.',
      },
      {
        id: 'PIPE-2',
        says: `Under ${PIPELINE_HOLDS_FROM} in flight a pipeline is thin; from ${PIPELINE_HOLDS_FROM} on it holds; from ${PIPELINE_DEEP_FROM} on a single no hardly moves it.`,
        by: 'pipeline.ts#depthOf',
      },
      {
        id: 'PIPE-3',
        says: `The first ${OPENING_DAYS} days of a search aim at ${OPENING_APPLICATIONS.from} to ${OPENING_APPLICATIONS.to} applications to roles that fit.`,
        by: 'pipeline.ts#openingStretch',
      },
      {
        id: 'PIPE-4',
        says: 'An offer or a final round does not make a thin pipeline deep: the gauge goes by count.',
        by: 'pipeline.ts#depthOf',
      },
      {
        id: 'PIPE-5',
        says: 'Statistics count an application at the furthest stage it reached, also after a no.',
        by: 'pipeline.ts#funnelOf',
        unseen: true,
      },
    ],
  },
] as const satisfies readonly Chapter[];
