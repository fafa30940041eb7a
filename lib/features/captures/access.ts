import type { NounAccess } from '@/test/access/noun';

const POSTING = 'Night Nurse\nVale Hospital · Leeds\nApply by 2099-12-31';

/** What the access matrix asks about captures, and about whose. */
export const captureAccess: NounAccess = {
  row: { path: '/captures', body: { text: POSTING, url: 'https://jobs.example/1' } },
  tables: { captures: { touch: "url = 'https://jobs.example/2'" } },
  actions: {
    addCaptureAction: { posting: POSTING },
    saveCaptureAction: ({ row }) => ({ captureId: row, company: 'Vale Hospital', role: 'Night Nurse' }),
    deleteCaptureAction: ({ row }) => ({ captureId: row }),
  },
  operations: {
    addCapture: { body: { text: POSTING } },
    listCaptures: {},
    getCapture: { id: ({ row }) => row },
    saveCapture: { id: ({ row }) => row, body: { stage: 'saved' } },
    deleteCapture: { id: ({ row }) => row },
  },
  routes: {
    '/capture': 'signedIn',
    // Posted to; opened by hand it is nothing.
    '/capture/shared': { kind: 'public', answers: 405 },
    '/capture/[id]': ({ row }) => `/capture/${row}`,
  },
};
