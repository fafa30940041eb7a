import type { Fixtures } from '@/test/access/fixtures';
import type { RouteIds } from '@/test/access/routes';

/** What of the owner's the addresses of pages name. */
export const routeIdsOf = ({ owner: { ids }, coachings }: Fixtures): RouteIds => ({
  ...ids,
  ...{ application: ids.rejectedApplication, reply: ids.heldReply, entry: ids.shownEntry },
  coaching: coachings.coach,
});
