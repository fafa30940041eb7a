import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { lockMailbox, noteUse } from '@/lib/features/mailboxes/mutations';
import { nudgesStayed } from '@/lib/features/recovery/nudge-outcome';
import { nudgeSkipOf } from '@/lib/features/recovery/nudge-skip';
import type { Settlement } from '@/lib/outbox/backoff';
import type { Lease } from '@/lib/outbox/claim';
import { addressIsGone } from '@/lib/outbox/own-address';
import { pointAt } from '@/lib/outbox/pointer';
import { replyInDoubt, replyLeft, replyStayed } from '@/lib/outbox/reply-outcome';
import { dateOf } from '@/lib/platform/clock';
import { isRuleCode } from '@/lib/rules/verdict';

/**
 * Ends a lease, together with what it means for what the mail was about. Answers false, and changes nothing,
 * where the lease is not this one any more: somebody else has the row, or had it. `leftRegardless`: the mail has
 * left although the row cannot say so. `ranOut`: it is taken from a worker that went silent, unless that one renewed
 * it after all. Throws the database's HOLD-6 where a reply's hold grew meanwhile.
 */
export async function settle(
  tx: ClientTx | SystemTx,
  lease: Lease,
  settlement: Settlement,
  { leftRegardless = false, ranOut = false }: { leftRegardless?: boolean; ranOut?: boolean } = {},
): Promise<boolean> {
  // The mailbox before the mail, in the order in which removing it takes them.
  if (lease.via === 'mailbox' && isClient(tx)) await lockMailbox(tx);
  const again =
    settlement.state === 'due' ? tx.now.add({ milliseconds: settlement.afterSeconds * 1000 }) : null;
  const { count } = await tx.db.outbox.updateMany({
    where: {
      id: lease.id,
      userId: lease.userId,
      state: 'claimed',
      claimedBy: lease.claimedBy,
      attempts: lease.attempts,
      ...(ranOut ? { claimedUntil: lease.claimedUntil } : {}),
    },
    data: {
      state: settlement.state,
      claimedBy: null,
      claimedUntil: null,
      ...(settlement.state === 'sent'
        ? { providerId: settlement.providerId, reason: null }
        : { reason: settlement.reason }),
      ...(settlement.state === 'due' && !settlement.mayHaveLeft ? { handedAt: null } : {}),
      ...(again ? { dueAt: dateOf(again) } : { settledAt: dateOf(tx.now) }),
    },
  });
  if (count === 0) return false;
  if (again) await pointAt(tx, { id: lease.id, dueAt: again, urgency: 'again' });
  if (isClient(tx)) await tellTheRest(tx, lease, leftRegardless ? { state: 'unknown' } : settlement);
  return true;
}

/** What a mail was about follows what became of it: the reply, the plan's morning notes, the person's address. */
async function tellTheRest(
  tx: ClientTx,
  lease: Lease,
  settlement: Settlement | { state: 'unknown' },
): Promise<void> {
  if (lease.via === 'mailbox' && settlement.state !== 'unknown')
    await noteUse(tx, settlement.state === 'sent' ? null : settlement.reason);
  if (settlement.state === 'due') return;
  if (lease.replyId) {
    const reply = { replyId: lease.replyId, outboxId: lease.id };
    if (settlement.state === 'sent') await replyLeft(tx, reply);
    if (settlement.state === 'failed') {
      const { reason } = settlement;
      await replyStayed(tx, reply, { ownMailbox: reason.startsWith('mailbox-'), rule: isRuleCode(reason) });
    }
    if (settlement.state === 'unknown') await replyInDoubt(tx, reply);
  }
  if (settlement.state === 'failed' && settlement.addressGone) await addressIsGone(tx, { kind: lease.kind });
  if (lease.kind === 'nudge' && settlement.state !== 'sent') {
    await nudgesStayed(tx, { key: lease.idempotencyKey, reason: nudgeSkipOf(settlement) });
  }
}

const isClient = (tx: ClientTx | SystemTx): tx is ClientTx => tx.scope.kind === 'client';
