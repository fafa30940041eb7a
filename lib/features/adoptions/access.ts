import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about adoptions, and about whose. */
export const adoptionAccess: NounAccess = {
  row: { path: '/adoptions', body: { text: 'Name the figure in the first minute', kind: 'panel' } },
  tables: { adoptions: { touch: 'asked_at = now()' } },
  actions: {
    adoptAction: { text: 'Ask for the agenda', kind: '', from: 'own' },
    changeAdoptionAction: ({ row }) => ({
      adoptionId: row,
      text: 'Name two figures',
      kind: 'panel',
      version: '1',
    }),
    answerAdoptionAction: ({ row }) => ({ adoptionId: row, state: 'tried' }),
    deleteAdoptionAction: ({ row }) => ({ adoptionId: row }),
    adoptionAskedAction: ({ row }) => ({ adoptionId: row }),
  },
  operations: {
    addAdoption: { body: { text: 'Ask what the first month looks like' } },
    listAdoptions: {},
    getAdoption: { id: ({ row }) => row },
    changeAdoption: { id: ({ row }) => row, body: { text: 'Name two figures' } },
    deleteAdoption: { id: ({ row }) => row },
  },
  routes: {
    '/journal/next-time': 'signedIn',
    '/journal/next-time/[id]': ({ row }) => `/journal/next-time/${row}`,
  },
};
