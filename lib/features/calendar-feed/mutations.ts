import { calendarAddress } from '@/lib/access/calendar-address';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { getFeed } from '@/lib/features/calendar-feed/data';
import type { FeedChange, FeedView } from '@/lib/features/calendar-feed/schema';
import { tell } from '@/lib/features/security';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, newSecret } from '@/lib/platform/crypto/secret';
import { NotFound } from '@/lib/platform/errors';
import { ok, type Result } from '@/lib/platform/result';
import { FEED_PARTS } from '@/lib/rules/calendar-feed';

/**
 * Makes the address of the person's feed, in the place of an earlier one, which opens nothing from then on. The address is
 * answered here and never again, and a mail tells of it. Throws NotConfirmed where they have not shown lately that it is
 * them.
 */
export async function makeFeed(
  tx: ClientTx,
  { contains, names }: FeedChange,
): Promise<Result<{ feed: FeedView; address: string }>> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  const secret = newSecret();
  const made = { secretHash: hashOf(secret), createdAt: dateOf(tx.now), lastReadAt: null };
  await tx.db.calendarFeed.upsert({
    where: { userId },
    create: { userId, contains: contains ?? [...FEED_PARTS], names: names ?? true, ...made },
    update: { ...changed({ contains, names }), ...made },
  });
  await tell(tx, { kind: 'calendar-address-made' });
  return ok({ feed: await existing(tx), address: calendarAddress(userId, secret) });
}

/** Changes what the feed contains; calendars see it when they next ask. Without one nothing changes, and null is answered. */
export async function changeFeed(tx: ClientTx, change: FeedChange): Promise<Result<FeedView | null>> {
  await tx.db.calendarFeed.updateMany({
    where: { userId: tx.scope.userId },
    data: changed(change),
  });
  return ok(await getFeed(tx));
}

/** Ends the address, from its very next use on; without one nothing changes. */
export async function endFeed(tx: ClientTx): Promise<Result<null>> {
  await endAddress(tx);
  return ok(null);
}

/** The same. Answers whether there was one. */
export async function endAddress(tx: ClientTx): Promise<boolean> {
  const { userId } = tx.scope;
  const { count } = await tx.db.calendarFeed.deleteMany({ where: { userId } });
  await tx.db.calendarFeedEvent.deleteMany({ where: { userId } });
  if (count > 0) await noteSecurity(tx, { kind: 'calendar-address-ended' });
  return count > 0;
}

const changed = ({ contains, names }: FeedChange) => ({
  ...(contains === undefined ? {} : { contains }),
  ...(names === undefined ? {} : { names }),
});

async function existing(tx: ClientTx): Promise<FeedView> {
  const feed = await getFeed(tx);
  if (!feed) throw new NotFound('calendar feed');
  return feed;
}
