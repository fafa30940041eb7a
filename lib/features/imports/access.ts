import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about imports, and about whose. */
export const importAccess: NounAccess = {
  row: {
    path: '/imports',
    body: { file: 'Company,Role,Status\nLarkfield,Site Manager,Saved\nWren & Co,Night Manager,Saved\n' },
  },
  tables: {
    imports: { touch: 'done = 0, total = 0' },
    import_files: { touch: 'kept_until = rebound.now()' },
    import_parts: { touch: 'n = n', granted: ['read', 'insert', 'delete'] },
    import_pages: { touch: 'n = n' },
    imported_applications: { touch: 'line = 1', granted: ['read', 'insert', 'delete'] },
    imported_people: { touch: 'line = 1', granted: ['read', 'insert', 'delete'] },
    import_mappings: { touch: 'used_at = now()' },
  },
  actions: {
    pasteImportAction: { text: 'Company,Role\nLarkfield,Site Manager' },
    decideImportAction: ({ row }) => ({ importId: row, 'column:0': 'company', 'column:1': 'role' }),
    typeCellAction: ({ row }) => ({ importId: row, 'cell:2:1': 'Night Porter' }),
    leaveLineAction: ({ row }) => ({ importId: row, line: '2', out: 'yes' }),
    runImportAction: ({ row }) => ({ importId: row }),
    undoImportAction: ({ imported }) => ({ importId: imported }),
    forgetImportAction: ({ imported }) => ({ importId: imported }),
  },
  operations: {
    addImport: { body: { file: 'Company,Role\nLarkfield,Site Manager' } },
    listImports: {},
    getImport: { id: ({ row }) => row },
    previewImport: { id: ({ row }) => row },
    changeImport: { id: ({ row }) => row, body: { skip: [2] } },
    runImport: { id: ({ row }) => row, body: {} },
    undoImport: { id: ({ imported }) => imported },
    forgetImport: { id: ({ imported }) => imported },
  },
  routes: {
    '/import': 'signedIn',
    '/import/[id]': ({ row }) => `/import/${row}`,
    // Posted to; opened by hand it is nothing.
    '/import/upload': { kind: 'public', answers: 405 },
  },
};
