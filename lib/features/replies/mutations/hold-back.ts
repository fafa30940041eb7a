import type { ClientTx } from '@/lib/access/transaction';
import { scheduleJob } from '@/lib/outbox/job';
import { instantOf } from '@/lib/platform/clock';

/**
 * HOLD-5, HOLD-6: a hold can grow after its reply was queued. Puts the reply's row to the end of the longer
 * hold, and the reply's own time with it, so that it is neither early nor lost.
 */
export async function holdBack(tx: ClientTx, outboxId: string): Promise<void> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ replyId: string; dueAt: Date }[]>`
    UPDATE outbox o SET due_at = greatest(o.due_at, r.hold_until), reason = 'HOLD-6'
    FROM replies p JOIN rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id
    WHERE o.user_id = ${userId}::uuid AND o.id = ${outboxId}::uuid AND o.state = 'due'
      AND p.user_id = o.user_id AND p.id = o.reply_id
    RETURNING o.reply_id AS "replyId", o.due_at AS "dueAt"`;
  if (!row) return;
  await tx.db.reply.updateMany({
    where: { userId, id: row.replyId, state: 'scheduled', leaveAt: { lt: row.dueAt } },
    data: { leaveAt: row.dueAt },
  });
  await scheduleJob(tx, { id: outboxId, dueAt: instantOf(row.dueAt) });
}
