import type { ClientTx } from '@/lib/access/transaction';
import { cancelQueuedNudges } from '@/lib/features/recovery';
import { cancel } from '@/lib/outbox/cancel';
import type { NotificationKind } from '@/lib/rules/notifications';

/**
 * NUDGE-3: from this transaction on no notification of this kind leaves, those that wait included. Twice is as good
 * as once.
 */
export async function mute(tx: ClientTx, kind: NotificationKind): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE users SET muted_mails = array_append(muted_mails, ${kind})
    WHERE id = ${tx.scope.userId}::uuid AND NOT ${kind} = ANY (muted_mails)`;
  if (kind === 'nudge') await cancelQueuedNudges(tx);
  else await cancel(tx, { kind, reason: 'unsubscribed' });
}

/** Notifications of this kind are welcome again, from the next one on. */
export async function unmute(tx: ClientTx, kind: NotificationKind): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE users SET muted_mails = array_remove(muted_mails, ${kind}) WHERE id = ${tx.scope.userId}::uuid`;
}
