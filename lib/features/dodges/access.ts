import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about looking back, and about whose. */
export const dodgesAccess: NounAccess = {
  // What was asked is not forgotten.
  tables: { dodges: { touch: "answer = 'not'", granted: ['read', 'insert', 'update'] } },
  actions: {
    dodgeAskedAction: ({ old }) => ({ rejectionId: old }),
    answerDodgeAction: ({ old }) => ({
      rejectionId: old,
      answer: 'glad',
      line: 'They moved everyone back to the office.',
    }),
    changeDodgeAction: ({ dodge }) => ({ dodgeId: dodge, answer: 'not-sure' }),
  },
  operations: {
    answerDodge: { id: ({ old }) => old, body: { answer: 'glad' } },
    listDodges: {},
    getDodge: { id: ({ dodge }) => dodge },
    changeDodge: { id: ({ dodge }) => dodge, body: { answer: 'not', line: 'I liked the people.' } },
  },
  routes: { '/journal/glad': 'signedIn' },
};
