import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about closing an account. */
export const erasureAccess: NounAccess = {
  tables: {},
  actions: { closeAccountAction: { when: 'later', typed: 'delete' } },
  operations: {},
  routes: { '/goodbye': { kind: 'public' } },
};
