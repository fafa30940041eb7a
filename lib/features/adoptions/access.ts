import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about adoptions, and about whose. */
export const adoptionAccess: NounAccess = {
  row: { path: '/adoptions', body: { text: 'Name the figure in the first minute', kind: 'panel' } },
  tables: { adoptions: { touch: 'asked_at = now()' } },
  actions: {},
  operations: {
    addAdoption: { body: { text: 'Ask what the first month looks like' } },
    listAdoptions: {},
    getAdoption: { id: ({ row }) => row },
    changeAdoption: { id: ({ row }) => row, body: { text: 'Name two figures' } },
    deleteAdoption: { id: ({ row }) => row },
  },
  routes: {},
};
