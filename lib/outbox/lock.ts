import type { ClientTx } from '@/lib/access/transaction';
import { fieldError } from '@/lib/platform/field-error';

/** A reply's mail that still waits. */
export type WaitingMail = { id: string; replyId: string };

/**
 * Locks the mails of replies, so that no worker takes one while the hold moves or the replies go, and answers those
 * that wait. Throws a ZodError while one is being sent: a mail that is half out of the door can neither be held nor
 * forgotten; a minute later it has settled. One of which nobody knows whether it left is in nobody's hands, so it keeps
 * nothing waiting.
 */
export async function lockWaiting(tx: ClientTx, replyIds: readonly string[]): Promise<WaitingMail[]> {
  const rows = await tx.db.$queryRaw<(WaitingMail & { state: string })[]>`
    SELECT id, reply_id AS "replyId", state FROM outbox
    WHERE user_id = ${tx.scope.userId}::uuid AND reply_id = ANY (${replyIds}::uuid[])
      AND state IN ('due', 'claimed')
    ORDER BY id FOR UPDATE`;
  if (rows.some(({ state }) => state === 'claimed')) {
    throw fieldError('', 'Your reply is being sent right now. Please try again in a minute.');
  }
  return rows.map(({ id, replyId }) => ({ id, replyId }));
}
