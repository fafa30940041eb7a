import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about files of applications: they have no rows of their own. */
export const downloadAccess: NounAccess = {
  tables: {},
  actions: {},
  operations: {},
  routes: {
    '/pipeline/export': 'signedIn',
    '/api/v1/applications/export': { kind: 'token', path: '/api/v1/applications/export' },
  },
};
