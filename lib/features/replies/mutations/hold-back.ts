import type { ClientTx } from '@/lib/access/transaction';
import { scheduleJob } from '@/lib/outbox/job';
import { rejectionBehind, senderOf } from '@/lib/outbox/trust';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { laterOf } from '@/lib/rules/time';
import { trustedFrom } from '@/lib/rules/trust';

/**
 * HOLD-5, HOLD-6, TRUST-1: a hold can grow after its reply was queued, and with it the time until the service sends.
 * Puts the reply's row to the later end, and the reply's own time with it, so that it is neither early nor lost.
 */
export async function holdBack(tx: ClientTx, outboxId: string): Promise<void> {
  const { userId } = tx.scope;
  const row = await tx.db.outbox.findFirst({
    where: { userId, id: outboxId, state: 'due' },
    select: { replyId: true, via: true, dueAt: true },
  });
  const rejection = await rejectionBehind(tx, row?.replyId ?? null);
  if (!row?.replyId || !rejection) return;
  const trusted = row.via === 'service' ? trustedFrom({ ...senderOf(tx), rejection }) : rejection.holdUntil;
  const dueAt = laterOf(instantOf(row.dueAt), laterOf(rejection.holdUntil, trusted));
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
