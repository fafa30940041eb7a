import { operation } from '@/lib/access/operation';
import { getFeed } from '@/lib/features/calendar-feed/data';
import { changeFeed, endFeed, makeFeed } from '@/lib/features/calendar-feed/mutations';
import { feedChangeSchema, feedView, madeFeedView } from '@/lib/features/calendar-feed/schema';
import { ok } from '@/lib/platform/result';

const tag = 'You';

export const calendarFeedOperations = [
  operation({
    name: 'getCalendarFeed',
    method: 'GET',
    path: '/me/calendar',
    summary: 'Get what your calendar feed contains and when it was last read; its address is never returned',
    tag,
    needs: 'read',
    status: 200,
    answer: feedView,
    run: async (tx) => ok({ feed: await getFeed(tx) }),
  }),
  operation({
    name: 'makeCalendarFeed',
    method: 'POST',
    path: '/me/calendar',
    summary:
      'Make the address of your calendar feed, or a new one. A token is refused: it is done in settings',
    stepUp: true,
    tag,
    needs: 'write',
    body: feedChangeSchema,
    status: 201,
    answer: madeFeedView,
    run: (tx, { body }) => makeFeed(tx, body),
  }),
  operation({
    name: 'changeCalendarFeed',
    method: 'PATCH',
    path: '/me/calendar',
    summary: 'Change what your calendar feed contains, and whether companies are named in it',
    tag,
    needs: 'write',
    body: feedChangeSchema,
    status: 200,
    answer: feedView,
    run: async (tx, { body }) => {
      const changed = await changeFeed(tx, body);
      return changed.ok ? ok({ feed: changed.value }) : changed;
    },
  }),
  operation({
    name: 'endCalendarFeed',
    method: 'DELETE',
    path: '/me/calendar',
    summary: 'End the address of your calendar feed, at once',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx) => endFeed(tx),
  }),
];
