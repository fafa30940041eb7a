import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about free entries, and about whose. */
export const freeEntryAccess: NounAccess = {
  row: { path: '/free-entries', body: { body: 'A walk, and some sun.' } },
  // Its words are longer than nothing sealed, so a touch changes when it was changed.
  tables: { free_entries: { touch: 'updated_at = now()' } },
  actions: {
    addFreeEntryAction: { body: 'A quiet day.' },
    changeFreeEntryAction: ({ row }) => ({ freeEntryId: row, body: 'A quieter day.' }),
    deleteFreeEntryAction: ({ row }) => ({ freeEntryId: row }),
  },
  operations: {
    addFreeEntry: { body: { body: 'A quiet day.' } },
    listFreeEntries: {},
    getFreeEntry: { id: ({ row }) => row },
    changeFreeEntry: { id: ({ row }) => row, body: { body: 'A quieter day.' } },
    deleteFreeEntry: { id: ({ row }) => row },
  },
  routes: { '/journal/free/[id]': ({ row }) => `/journal/free/${row}` },
};
