import type { ClientTx } from '@/lib/access/transaction';
import { fieldError } from '@/lib/platform/field-error';

/** A reply's mail that still waits. */
export type WaitingMail = { id: string; replyId: string; via: string };

/**
 * Locks the mails of replies, so that no worker takes one while the hold moves or the replies go, and answers those
 * that wait. Throws a ZodError while one is being sent, or was handed over and is asked about again: a mail that may have
 * left can neither be held nor forgotten, and it settles by itself. One of which nobody will know is in nobody's hands, so
 * it keeps nothing waiting.
 */
export async function lockWaiting(tx: ClientTx, replyIds: readonly string[]): Promise<WaitingMail[]> {
  const rows = await tx.db.$queryRaw<(WaitingMail & { state: string; mayHaveLeft: boolean })[]>`
    SELECT id, reply_id AS "replyId", via, state,
           handed_at IS NOT NULL AS "mayHaveLeft" FROM outbox
    WHERE user_id = ${tx.scope.userId}::uuid AND reply_id = ANY (${replyIds}::uuid[])
      AND state IN ('due', 'claimed')
    ORDER BY id FOR UPDATE`;
  if (rows.some(({ state }) => state === 'claimed')) {
    throw fieldError('', 'Your reply is being sent right now. Please try again in a minute.');
  }
  if (rows.some(({ mayHaveLeft }) => mayHaveLeft)) {
    throw fieldError('', 'Your reply may have left, and we’re still finding out. Please try again later.');
  }
  return rows.map(({ id, replyId, via }) => ({ id, replyId, via }));
}
