import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about exports. */
export const exportsAccess: NounAccess = {
  tables: {
    exports: { touch: 'done = 1' },
    export_parts: { touch: "bytes_sealed = '\\x02'" },
  },
  actions: {
    requestExportAction: {},
    confirmDownloadAction: {},
    deleteExportAction: {},
  },
  operations: {},
  routes: {
    '/export': 'signedIn',
    // Of an archive that is not there.
    '/export/[id]': { kind: 'signedIn', path: '/export/0190a000-0000-7000-8000-000000000000', answers: 404 },
  },
};
