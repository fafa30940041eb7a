import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about taking something back. */
export const undoAccess: NounAccess = {
  tables: {
    undos: { touch: 'undone_at = now()', granted: ['read'] },
    undo_rows: { touch: '"table" = \'users\'', granted: ['read'] },
  },
  actions: { undoAction: ({ undo }) => ({ id: undo }) },
  operations: { listUndos: {}, undo: { id: ({ undo }) => undo } },
  routes: {},
};
