import type { ClientTx } from '@/lib/access/transaction';
import { dayOfNudgeKey } from '@/lib/features/recovery/nudge-key';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import type { NudgeSkip } from '@/lib/rules/nudge';

/**
 * NUDGE-2: a nudge counts as sent from when its mail is queued. Where that mail did not go out, the nudges of its
 * local day, whichever plan they are of, are written down as skipped. `key` is the mail's.
 */
export async function nudgesStayed(
  tx: ClientTx,
  { key, reason }: { key: string; reason: NudgeSkip },
): Promise<void> {
  const day = dayOfNudgeKey(key);
  if (!day) return;
  await tx.db.nudge.updateMany({
    where: { userId: tx.scope.userId, localDate: dateOfDay(day), state: 'sent' },
    data: { state: 'skipped', reason, settledAt: dateOf(tx.now) },
  });
}

/** NUDGE-3: the person wants no such mails: one that waits to leave is cancelled, and its nudges say so. */
export async function cancelQueuedNudges(tx: ClientTx): Promise<void> {
  const cancelled = await tx.db.outbox.updateManyAndReturn({
    where: { userId: tx.scope.userId, kind: 'nudge', state: 'due' },
    data: { state: 'cancelled', reason: 'unsubscribed', settledAt: dateOf(tx.now) },
    select: { idempotencyKey: true },
  });
  for (const { idempotencyKey: key } of cancelled) await nudgesStayed(tx, { key, reason: 'unsubscribed' });
}
