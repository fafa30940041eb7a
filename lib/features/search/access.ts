import type { NounAccess } from '@/test/access/noun';

/**
 * What the access matrix asks about the search: it has no rows of its own, and its operation asks something
 * (test/access/operations.ts).
 */
export const searchAccess: NounAccess = {
  tables: {},
  actions: {},
  operations: {},
  routes: { '/search': 'signedIn', '/search/found': 'signedIn' },
};
