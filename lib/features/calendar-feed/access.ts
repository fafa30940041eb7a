import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about the calendar feed, and about whose. */
export const calendarFeedAccess: NounAccess = {
  tables: {
    calendar_feeds: { touch: 'names = false' },
    calendar_feed_events: { touch: 'sequence = 7' },
  },
  actions: {
    makeFeedAction: {},
    saveFeedAction: { interviews: 'on', names: 'on' },
    endFeedAction: {},
  },
  operations: {
    getCalendarFeed: {},
    makeCalendarFeed: { body: {} },
    changeCalendarFeed: { body: { names: false } },
    endCalendarFeed: {},
  },
  routes: {
    '/settings/calendar': 'signedIn',
    // Of an address that opens nothing: a right one is a secret of its own (calendar-feed.data.test.ts).
    '/calendar-feed/[file]': { kind: 'public', path: '/calendar-feed/none.ics', answers: 404 },
  },
};
