import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about the report: it has no rows of its own. */
export const reportAccess: NounAccess = {
  tables: {},
  actions: {},
  operations: {
    getReport: { query: () => ({ from: '2020-01-01', to: '2030-12-31' }) },
    getReportFile: { query: () => ({ from: '2020-01-01', to: '2030-12-31' }) },
  },
  routes: { '/report': 'signedIn', '/report/file': 'signedIn' },
};
