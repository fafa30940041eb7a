import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about saved views, and about whose. */
export const viewAccess: NounAccess = {
  row: { path: '/views', body: { name: 'Interviews', place: 'table', query: 'stage=first-interview' } },
  tables: { views: { touch: "name = 'Offers'" } },
  actions: {
    saveViewAction: { name: 'Saved ones', place: 'table', query: 'stage=saved' },
    renameViewAction: ({ row }) => ({ viewId: row, name: 'Renamed' }),
    deleteViewAction: ({ row }) => ({ viewId: row }),
  },
  operations: {
    saveView: { body: { name: 'Final rounds', query: 'stage=final-round' } },
    listViews: {},
    getView: { id: ({ row }) => row },
    changeView: { id: ({ row }) => row, body: { name: 'First interviews' } },
    deleteView: { id: ({ row }) => row },
  },
  routes: {},
};
