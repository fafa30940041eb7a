import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';

/**
 * Cancels the person's mails that still wait, of one reply or of one kind, and answers how many. One that a
 * worker has in its hands is not among them, nor one that waits for another try after it was handed over: either may have
 * left already. `reason` is a short code.
 */
export async function cancel(
  tx: ClientTx,
  which: ({ replyId: string } | { kind: string }) & { reason?: string },
): Promise<number> {
  const { reason = 'cancelled', ...filter } = which;
  const { count } = await tx.db.outbox.updateMany({
    where: { userId: tx.scope.userId, state: 'due', handedAt: null, ...filter },
    data: { state: 'cancelled', reason, settledAt: dateOf(tx.now) },
  });
  return count;
}

/** Cancels everything of the person's that waits and has not left. `reason` is a short code. */
export async function cancelAll(tx: ClientTx, reason: string): Promise<void> {
  await tx.db.outbox.updateMany({
    where: { userId: tx.scope.userId, state: 'due', handedAt: null },
    data: { state: 'cancelled', reason, settledAt: dateOf(tx.now) },
  });
}
