import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about patterns: they have no rows of their own. */
export const patternsAccess: NounAccess = {
  tables: {},
  actions: {},
  operations: { getPatterns: {} },
  routes: { '/journal/patterns': 'signedIn' },
};
