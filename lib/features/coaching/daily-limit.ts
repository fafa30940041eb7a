import type { Temporal } from 'temporal-polyfill';
import { type Limit, requireRoom } from '@/lib/access/rate-window';
import type { CoachTx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';
import { formatMoment } from '@/lib/rules/messages';

const COMMENTS_A_DAY: Limit = { name: 'comments-day', most: 60, minutes: 24 * 60 };

/**
 * Counts a coach's comment, which is a mail to the client, over all clients. Throws TooMany past the day's sixtieth.
 * Only a hosted site counts.
 */
export async function countComment(tx: CoachTx): Promise<void> {
  if (env().REBOUND_MODE !== 'hosted') return;
  const full = (again: Temporal.Instant) =>
    `You’ve posted sixty comments, as many as fit in a day. You can post more from ${formatMoment(again, tx.viewer)}.`;
  await requireRoom(tx, COMMENTS_A_DAY, { who: tx.scope.coachId, full });
}
