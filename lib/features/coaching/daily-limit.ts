import { type Limit, requireRoom } from '@/lib/access/rate-window';
import type { CoachTx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';

const COMMENTS_A_DAY: Limit = { name: 'comments-day', most: 60, minutes: 24 * 60 };

/**
 * Counts a coach's comment, which is a mail to the client, over all clients. Throws TooMany past the day's sixtieth.
 * Only a hosted site counts.
 */
export async function countComment(tx: CoachTx): Promise<void> {
  if (env().REBOUND_MODE !== 'hosted') return;
  const full = 'You’ve posted sixty comments today. You can post more tomorrow.';
  await requireRoom(tx, COMMENTS_A_DAY, { who: tx.scope.coachId, full });
}
