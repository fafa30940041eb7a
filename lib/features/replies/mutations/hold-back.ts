import type { ClientTx } from '@/lib/access/transaction';
import { scheduleJob } from '@/lib/outbox/job';
import { leavesFrom, rejectionBehind } from '@/lib/outbox/trust';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { isBefore } from '@/lib/rules/time';

/**
 * HOLD-5, HOLD-6, TRUST-1: a hold can grow after its reply was queued, and with it the time until the service sends.
 * Puts the reply's row to the first good hour after both, and the reply's own time with it, so that it is neither early nor
 * lost nor sent in the night.
 */
export async function holdBack(tx: ClientTx, outboxId: string): Promise<void> {
  const { userId } = tx.scope;
  const row = await tx.db.outbox.findFirst({
    where: { userId, id: outboxId, state: 'due' },
    select: { replyId: true, via: true, dueAt: true },
  });
  const rejection = await rejectionBehind(tx, row?.replyId ?? null);
  if (!row?.replyId || !rejection) return;
  const opens = leavesFrom(tx, { via: row.via, rejection });
  const wanted = instantOf(row.dueAt);
  const dueAt = isBefore(wanted, opens) ? firstDecentMoment(opens, tx.viewer.zone) : wanted;
  const { count } = await tx.db.outbox.updateMany({
    where: { userId, id: outboxId, state: 'due' },
    data: { dueAt: dateOf(dueAt), reason: 'HOLD-6' },
  });
  if (count === 0) return;
  await tx.db.reply.updateMany({
    where: { userId, id: row.replyId, state: 'scheduled', leaveAt: { lt: dateOf(dueAt) } },
    data: { leaveAt: dateOf(dueAt) },
  });
  await scheduleJob(tx, { id: outboxId, dueAt });
}
