import type { ClientTx } from '@/lib/access/transaction';
import { notify } from '@/lib/features/notices';
import { untickStepOfRejection } from '@/lib/features/recovery';
import { dateOf } from '@/lib/platform/clock';
import { isTheReply, type ReplyKind } from '@/lib/rules/reply';

/**
 * Takes back every scheduled reply that was to leave by the person's own mailbox: they are drafts again, and the
 * product says so. One in a worker's hands finds out by itself. Answers how many they were.
 */
export async function cancelReplies(tx: ClientTx): Promise<number> {
  const { userId } = tx.scope;
  const waiting = await tx.db.outbox.findMany({
    where: { userId, state: 'due', via: 'mailbox', replyId: { not: null } },
    select: { id: true, replyId: true },
  });
  let cancelled = 0;
  for (const { id, replyId } of waiting) {
    const { count } = await tx.db.outbox.updateMany({
      where: { id, userId, state: 'due', handedAt: null },
      data: { state: 'cancelled', reason: 'mailbox-gone', settledAt: dateOf(tx.now) },
    });
    if (count === 0 || !replyId) continue;
    const { rejectionId, kind } = await tx.db.reply.update({
      where: { userId_id: { userId, id: replyId } },
      data: { state: 'draft', leaveAt: null, updatedAt: dateOf(tx.now) },
      select: { rejectionId: true, kind: true },
    });
    if (isTheReply(kind as ReplyKind)) await untickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
    await notify(tx, { kind: 'reply-kept-back', subjectId: rejectionId });
    cancelled += 1;
  }
  return cancelled;
}
