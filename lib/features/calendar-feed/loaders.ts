import { scopeFromCalendar } from '@/lib/access/calendar-address';
import { readPage } from '@/lib/access/page';
import { inScope } from '@/lib/access/transaction';
import { networkOf } from '@/lib/access/visitor';
import { getFeed } from '@/lib/features/calendar-feed/data';
import { readFeed } from '@/lib/features/calendar-feed/read';
import type { FeedView } from '@/lib/features/calendar-feed/schema';
import { env } from '@/lib/platform/env';
import type { Viewer } from '@/lib/rules/messages';

/** What /settings/calendar shows. */
export const loadFeed = (): Promise<{
  feed: FeedView | null;
  viewer: Viewer;
  /** Whether this is a machine of one's own, which the calendars of others cannot reach. */
  local: boolean;
}> =>
  readPage(async (tx) => ({
    feed: await getFeed(tx),
    viewer: tx.viewer,
    local: env().REBOUND_MODE === 'local',
  }));

/**
 * What a calendar program gets at an address; `headers` are those of its request. Throws NotFound for an address that
 * opens nothing, and TooMany for one that is asked too often.
 */
export async function loadFeedFile(file: string, headers: Headers): Promise<{ file: string; etag: string }> {
  return inScope(await scopeFromCalendar(file, networkOf(headers)), readFeed);
}
