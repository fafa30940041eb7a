import { dateOf } from '@/lib/clock';
import type { ClientTx, SystemTx } from '@/lib/db/transaction';
import type { Settlement } from '@/lib/outbox/backoff';
import type { Lease } from '@/lib/outbox/claim';
import { pointAt } from '@/lib/outbox/pointer';
import { replyLeft, replyStayed } from '@/lib/outbox/reply-outcome';

/**
 * Ends a lease, together with what it means for the reply it was about. Answers false, and changes nothing,
 * where the lease is not this one any more: somebody else has the row, or had it. Throws the database's
 * HOLD-6 where a reply's hold grew meanwhile.
 */
export async function settle(
  tx: ClientTx | SystemTx,
  lease: Lease,
  settlement: Settlement,
): Promise<boolean> {
  const again =
    settlement.state === 'due' ? tx.now.add({ milliseconds: settlement.afterSeconds * 1000 }) : null;
  const { count } = await tx.db.outbox.updateMany({
    where: {
      id: lease.id,
      userId: lease.userId,
      state: 'claimed',
      claimedBy: lease.claimedBy,
      claimedUntil: lease.claimedUntil,
    },
    data: {
      state: settlement.state,
      claimedBy: null,
      claimedUntil: null,
      ...(settlement.state === 'sent'
        ? { providerId: settlement.providerId, reason: null }
        : { reason: settlement.reason }),
      ...(again ? { dueAt: dateOf(again) } : { settledAt: dateOf(tx.now) }),
    },
  });
  if (count === 0) return false;
  if (again) await pointAt(tx, { id: lease.id, dueAt: again });
  if (lease.replyId && isClient(tx)) {
    const reply = { replyId: lease.replyId, outboxId: lease.id };
    if (settlement.state === 'sent') await replyLeft(tx, reply);
    if (settlement.state === 'failed') await replyStayed(tx, reply);
  }
  return true;
}

const isClient = (tx: ClientTx | SystemTx): tx is ClientTx => tx.scope.kind === 'client';
