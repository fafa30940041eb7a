import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about tags, and about whose. */
export const tagAccess: NounAccess = {
  row: { path: '/tags', body: { name: 'dream job' } },
  tables: {
    tags: { touch: "name = 'plan b'" },
    // Given and taken, never changed.
    application_tags: { touch: 'created_at = now()', granted: ['read', 'insert', 'delete'] },
  },
  actions: {
    renameTagAction: ({ row }) => ({ tagId: row, name: 'dreams' }),
    mergeTagAction: ({ row }) => ({ tagId: row, into: 'remote' }),
    deleteTagAction: ({ row }) => ({ tagId: row }),
  },
  operations: {
    addTag: { body: { name: 'plan b' } },
    listTags: {},
    getTag: { id: ({ row }) => row },
    renameTag: { id: ({ row }) => row, body: { name: 'dreams' } },
    mergeTag: { id: ({ row }) => row, body: ({ tag }) => ({ into: tag }) },
    deleteTag: { id: ({ row }) => row },
  },
  routes: { '/settings/tags': 'signedIn' },
};
