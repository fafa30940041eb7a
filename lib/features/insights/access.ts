import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about the insights: they have no rows of their own. */
export const insightsAccess: NounAccess = {
  tables: {},
  actions: {},
  operations: { getInsights: {} },
  routes: { '/insights': 'signedIn' },
};
