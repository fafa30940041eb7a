import { type ClientTx, isClientTx, type SystemTx } from '@/lib/access/transaction';
import type { Settlement } from '@/lib/outbox/backoff';
import type { Lease } from '@/lib/outbox/claim';
import type { Handlers } from '@/lib/outbox/handler';
import { scheduleJob } from '@/lib/outbox/job';
import { dateOf } from '@/lib/platform/clock';

export type SettleOptions = {
  handlers: Handlers;
  /** The mail has left although the row cannot say so. */
  leftRegardless?: boolean;
  /** The lease is taken from a worker that went silent, unless that one renewed it after all. */
  ranOut?: boolean;
};

/**
 * Ends a lease, together with what it means for what the mail was about. Answers false, and changes nothing,
 * where the lease is not this one any more: somebody else has the row, or had it. Throws the database's HOLD-6 where
 * a reply's hold grew meanwhile.
 */
export async function settle(
  tx: ClientTx | SystemTx,
  lease: Lease,
  settlement: Settlement,
  { handlers, leftRegardless = false, ranOut = false }: SettleOptions,
): Promise<boolean> {
  // The mailbox before the mail, in the order in which removing it takes them.
  if (lease.via === 'mailbox' && isClientTx(tx)) await handlers.ownMailbox.lock(tx);
  const again =
    settlement.state === 'due' ? tx.now.add({ milliseconds: settlement.afterSeconds * 1000 }) : null;
  const { count } = await tx.db.outbox.updateMany({
    where: {
      id: lease.id,
      userId: lease.userId,
      state: 'claimed',
      claimedBy: lease.claimedBy,
      attempts: lease.attempts,
      // A handover that was committed since is another matter: it is looked at anew.
      ...(ranOut ? { claimedUntil: lease.claimedUntil, handedAt: lease.handedAt } : {}),
    },
    data: {
      state: settlement.state,
      claimedBy: null,
      claimedUntil: null,
      ...(settlement.state === 'sent'
        ? { providerId: settlement.providerId, reason: null }
        : { reason: settlement.reason }),
      ...(settlement.state === 'due' && !settlement.mayHaveLeft ? { handedAt: null } : {}),
      ...(settlement.state === 'due' ? { lateSince: settlement.putOff ? null : lease.lateSince } : {}),
      ...(again ? { dueAt: dateOf(again) } : { settledAt: dateOf(tx.now) }),
    },
  });
  if (count === 0) return false;
  // Before others goes what the site's own way out did not take, and nobody's own mailbox that does not answer.
  if (again && lease.via !== 'webhook')
    await scheduleJob(tx, {
      ...{ id: lease.id, dueAt: again },
      urgency: lease.via === 'service' ? 'again' : 'usual',
    });
  if (isClientTx(tx)) await follow(tx, lease, leftRegardless ? { state: 'unknown' } : settlement, handlers);
  return true;
}

/** What a mail was about follows what became of it: its mailbox, its feature, the person's address. */
async function follow(
  tx: ClientTx,
  lease: Lease,
  settlement: Settlement | { state: 'unknown' },
  handlers: Handlers,
): Promise<void> {
  if (lease.via === 'mailbox' && settlement.state !== 'unknown')
    await handlers.ownMailbox.onUsed(tx, settlement.state === 'sent' ? null : settlement.reason);
  if (settlement.state === 'sent' && settlement.bytes && lease.replyId) {
    const { bytes, providerId: messageId } = settlement;
    await handlers.ownMailbox.onSent(tx, { replyId: lease.replyId, messageId, bytes });
  }
  if (lease.via === 'webhook' && settlement.state !== 'unknown')
    await handlers.ownPrograms.onAnswer(tx, lease, settlement);
  if (settlement.state === 'due') return;
  const handler = handlers.of(lease.kind);
  await handler?.onSettled?.(tx, lease, settlement);
  if (settlement.state === 'failed' && settlement.addressGone && handler?.goesTo === 'its-owner')
    await handlers.onAddressGone(tx, 'bounced');
}
