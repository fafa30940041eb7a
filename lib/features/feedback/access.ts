import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about feedback, and about whose. */
export const feedbackAccess: NounAccess = {
  // COACH-3: a coach reads it with an entry that is open; see the walls' own test.
  tables: { feedback: { touch: "reading = 'vague'" } },
  actions: {
    addFeedbackAction: ({ rejection }) => ({ rejectionId: rejection, words: 'The case was thin.' }),
    changeFeedbackAction: ({ feedback }) => ({ feedbackId: feedback, words: 'The case was thin.' }),
    readFeedbackAction: ({ feedback }) => ({ feedbackId: feedback, reading: 'disagreed' }),
    deleteFeedbackAction: ({ feedback }) => ({ feedbackId: feedback }),
  },
  operations: {
    addFeedback: { id: ({ rejection }) => rejection, body: { words: 'The case was thin.' } },
    listFeedbackOf: { id: ({ rejection }) => rejection },
    listFeedback: {},
    getFeedback: { id: ({ feedback }) => feedback },
    changeFeedback: { id: ({ feedback }) => feedback, body: { reading: 'disagreed' } },
    deleteFeedback: { id: ({ feedback }) => feedback },
  },
  routes: {
    '/journal/feedback': 'signedIn',
    '/rejections/[id]/feedback': ({ rejection }) => `/rejections/${rejection}/feedback`,
  },
};
