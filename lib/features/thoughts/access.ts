import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about thoughts, and about whose. */
export const thoughtAccess: NounAccess = {
  row: { path: '/thoughts', body: { text: 'It always ends like this.', answer: 'Not always.' } },
  tables: { thoughts: { touch: "patterns = ARRAY['mind-reading']" } },
  actions: {
    addThoughtAction: { text: 'I should have asked about the team.' },
    changeThoughtAction: ({ row }) => ({ thoughtId: row, text: 'Never again.', answer: '' }),
    lookAgainAction: ({ row }) => ({ thoughtId: row, felt: 'better' }),
    nextTimeAction: ({ row }) => ({ thoughtId: row, next: 'Next time I will ask about the team.' }),
    deleteThoughtAction: ({ row }) => ({ thoughtId: row }),
  },
  operations: {
    addThought: {
      body: { text: 'I should have asked about the team.', patterns: ['should-statements'] },
    },
    listThoughts: {},
    getThought: { id: ({ row }) => row },
    changeThought: { id: ({ row }) => row, body: { answer: 'One no is one no.' } },
    lookAtThoughtAgain: { id: ({ row }) => row, body: { felt: 'better' } },
    adoptFromThought: { id: ({ row }) => row, body: { text: 'Next time I will ask about the team.' } },
    deleteThought: { id: ({ row }) => row },
  },
  routes: {
    '/journal/thoughts': 'signedIn',
    '/journal/thoughts/[id]': ({ row }) => `/journal/thoughts/${row}`,
    '/coach/preview/thoughts/[id]': ({ row }) => `/coach/preview/thoughts/${row}`,
  },
};
