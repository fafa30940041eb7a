import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about breaks, and about whose. The cast has one that is over, as a break hides much else. */
export const pauseAccess: NounAccess = {
  tables: { pauses: { touch: 'welcomed_at = welcomed_at' } },
  actions: {
    pauseAction: { for: 'week' },
    endPauseAction: {},
    welcomedAction: {},
  },
  operations: {
    getPause: {},
    pauseEverything: { body: { for: 'week' } },
    endPause: {},
  },
  routes: { '/pause': 'signedIn', '/someone-to-talk-to': 'signedIn' },
};
