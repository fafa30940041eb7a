import type { ClientTx } from '@/lib/access/transaction';
import type { FeedView } from '@/lib/features/calendar-feed/schema';
import { instantOf } from '@/lib/platform/clock';
import type { FeedPart } from '@/lib/rules/calendar-feed';

/** The person's feed; null where none has been made. */
export async function getFeed(tx: ClientTx): Promise<FeedView | null> {
  const row = await tx.db.calendarFeed.findUnique({
    where: { userId: tx.scope.userId },
    select: { contains: true, names: true, createdAt: true, lastReadAt: true },
  });
  return (
    row && {
      contains: row.contains as FeedPart[],
      names: row.names,
      createdAt: instantOf(row.createdAt).toString(),
      lastReadAt: row.lastReadAt && instantOf(row.lastReadAt).toString(),
    }
  );
}
