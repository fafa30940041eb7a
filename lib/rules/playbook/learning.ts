import {
  DISAGREED_NEEDED,
  DODGE_ASKED_FOR_MONTHS,
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
        says: `Feedback is kept word for word and read in one of five ways: vague, specific, about fit, the opposite of earlier feedback, or something you disagree with. If ${DISAGREED_NEEDED} pieces you disagree with say the same, the perception is real, and that is what to work on.`,
        by: 'language/feedback.ts#readFeedback',
        unseen: true,
        reading:
          'Only vague, specific and fit are ever suggested. The other two depend on the person and on earlier feedback, so people choose them themselves.',
      },
      {
        id: 'READ-2',
        says: 'Feedback from someone you found strong comes before feedback from someone inconsistent or junior.',
        by: 'feedback.ts#byWeight',
        unseen: true,
        reading: 'Weight decides what is read first. Whether there is a pattern depends only on the count.',
      },
      {
        id: 'READ-3',
        says: `One piece of feedback says little. ${SIMILAR_NEEDED} similar ones say something. Below that, we claim nothing.`,
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
        says: `Five lines after each rejection, in about ${JOURNAL_MINUTES} minutes: how far you got, who decided, their feedback, one thing for next time, and why you think it happened. They are private unless you share one.`,
        by: 'journal.ts#JOURNAL_LINES',
        reading:
          'One line of your own is enough; an entry without any is not saved. How far you got, who decided and their feedback are filled in from what you logged. What an entry said before you changed it is kept for you alone.',
      },
      {
        id: 'JOURNAL-2',
        says: 'The one thing is easier to follow if it says what, when and where. A general one gets a hint, and is saved anyway.',
        by: 'language/one-thing.ts#isGeneric',
      },
      {
        id: 'REVIEW',
        says: 'Once a month, last month’s journal is put on one page.',
        by: 'review.ts#reviewOf',
        reading:
          'It is ready on the first day of the next month, by your local date. A month that you close stays as it was on that day, until you reopen it.',
      },
      {
        id: 'PATTERN',
        says: `We look for patterns by stage, by who decided, and by industry, source and theme. Under ${PATTERN_EARLY_FROM} rejections, only the count is shown. From ${PATTERN_EARLY_FROM}, you see what stands out, marked as early. From ${PATTERN_SHOWN_FROM}, you also see what to work on.`,
        by: 'patterns.ts#patternsIn',
        unseen: true,
        reading: `A trait stands out when at least ${PATTERN_STANDS_OUT.count} share it and they are ${PATTERN_STANDS_OUT.share * 100} % or more of those whose trait is known. Only the ending “rejected” counts.`,
      },
      {
        id: 'DISTORT',
        says: 'Six patterns of thought have names, and each gets an answer from your own records. “I should have” becomes “next time I will”.',
        by: 'thoughts.ts#counterTo',
        reading: 'If your records hold nothing against a thought, the answer says so.',
      },
      {
        id: 'DODGE',
        says: `After ${DODGE_MONTHS[0]} months and after ${DODGE_MONTHS[1]} months, we ask once whether you dodged a bullet.`,
        by: 'dodge.ts#dodgeDue',
        reading: `If you were away for the first question, you only get the second. One a day at most. A question that nobody saw for ${DODGE_ASKED_FOR_MONTHS} months is let go, and nothing is asked for a day that had passed before you added the rejection.`,
      },
    ],
  },
  {
    key: 'pipeline',
    title: 'The pipeline',
    rules: [
      {
        id: 'PIPE-1',
        says: 'A rejection costs one part of your open applications. What is still open is shown beside it.',
        by: 'pipeline.ts#shareLost',
        reading: 'Open: applied or further, and not closed. A saved role does not count yet.',
      },
      {
        id: 'PIPE-2',
        says: `Under ${PIPELINE_HOLDS_FROM} open applications, a pipeline is thin. From ${PIPELINE_HOLDS_FROM}, it holds. From ${PIPELINE_DEEP_FROM}, a single rejection hardly shows.`,
        by: 'pipeline.ts#depthOf',
      },
      {
        id: 'PIPE-3',
        says: `In the first ${OPENING_DAYS} days of a search, the aim is ${OPENING_APPLICATIONS.from} to ${OPENING_APPLICATIONS.to} applications to roles that fit.`,
        by: 'pipeline.ts#openingStretch',
      },
      {
        id: 'PIPE-4',
        says: 'An offer or a final round does not make a thin pipeline deep. Only the count matters.',
        by: 'pipeline.ts#depthOf',
      },
      {
        id: 'PIPE-5',
        says: 'Statistics count an application at the furthest stage it reached, even after a rejection.',
        by: 'pipeline.ts#funnelOf',
      },
    ],
  },
] as const satisfies readonly Chapter[];
