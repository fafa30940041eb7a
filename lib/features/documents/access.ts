import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about documents, and about whose. */
export const documentAccess: NounAccess = {
  row: { path: '/documents', body: { title: 'CV, product roles', kind: 'cv' } },
  tables: {
    documents: { touch: "kind = 'other'" },
    document_files: { touch: "name = 'renamed.pdf'" },
    document_chunks: { touch: 'n = n', granted: ['read', 'insert', 'delete'] },
    application_documents: { touch: 'given_on = given_on', granted: ['read', 'insert', 'delete'] },
  },
  actions: {
    changeDocumentAction: ({ row }) => ({ documentId: row, title: 'CV, two pages', kind: 'cv' }),
    giveDocumentAction: ({ row, rejectedApplication }) => ({
      documentId: row,
      applicationId: rejectedApplication,
    }),
    takeBackDocumentAction: ({ row, going }) => ({ documentId: row, applicationId: going, number: '1' }),
    deleteDocumentAction: ({ row }) => ({ documentId: row }),
  },
  operations: {
    addDocument: { body: { title: 'CV, product roles', kind: 'cv' } },
    listDocuments: {},
    getDocument: { id: ({ row }) => row },
    changeDocument: { id: ({ row }) => row, body: { title: 'CV, two pages' } },
    giveDocument: { id: ({ row }) => row, body: ({ going }) => ({ applicationId: going }) },
    takeBackDocument: { id: ({ row }) => row, query: ({ going }) => ({ applicationId: going, number: '1' }) },
    deleteDocument: { id: ({ row }) => row },
  },
  routes: {
    '/documents': 'signedIn',
    '/documents/[id]': ({ row }) => `/documents/${row}`,
    // Posted to; opened by hand it is nothing.
    '/documents/upload': { kind: 'public', answers: 405 },
    // Before its first version there is none to be had.
    '/documents/[id]/file': {
      kind: 'signedIn',
      path: (ids) => `/documents/${ids['row of documents']}/file`,
      answers: 404,
    },
    '/api/v1/documents/[id]/file': {
      kind: 'token',
      path: (ids) => `/api/v1/documents/${ids['row of documents']}/file`,
    },
  },
};
