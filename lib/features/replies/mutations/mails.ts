import type { ClientTx } from '@/lib/access/transaction';
import { slip } from '@/lib/platform/field-error';

/** A reply's mail that still waits. */
export type WaitingMail = { id: string; replyId: string };

/**
 * Locks the mails of a rejection's replies, so that no worker takes one while the hold moves or the rejection
 * goes, and answers those that wait. Throws a ZodError while one is leaving: a mail that is half out of the
 * door can neither be held nor forgotten; a minute later it has settled. One of which nobody knows whether it left
 * is in nobody's hands, so it keeps nothing waiting.
 */
export async function lockMails(tx: ClientTx, rejectionId: string): Promise<WaitingMail[]> {
  const rows = await tx.db.$queryRaw<(WaitingMail & { state: string })[]>`
    SELECT o.id, o.reply_id AS "replyId", o.state
    FROM outbox o JOIN replies r ON r.user_id = o.user_id AND r.id = o.reply_id
    WHERE o.user_id = ${tx.scope.userId}::uuid AND r.rejection_id = ${rejectionId}::uuid
      AND o.state IN ('due', 'claimed')
    ORDER BY o.id FOR UPDATE OF o`;
  if (rows.some(({ state }) => state === 'claimed')) {
    throw slip('', 'Your reply is being sent right now. Please try again in a minute.');
  }
  return rows.map(({ id, replyId }) => ({ id, replyId }));
}
