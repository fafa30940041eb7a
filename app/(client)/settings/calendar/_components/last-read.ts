import { Temporal } from 'temporal-polyfill';
import type { FeedView } from '@/lib/features/calendar-feed/schema';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** Since when the address works, and whether a calendar uses it. */
export function lastRead({ createdAt, lastReadAt }: FeedView, viewer: Viewer): string {
  const said = (moment: string) => formatMoment(Temporal.Instant.from(moment), viewer);
  return lastReadAt
    ? `Works since ${said(createdAt)}. A calendar last looked ${said(lastReadAt)}.`
    : `Works since ${said(createdAt)}. No calendar has looked yet.`;
}
