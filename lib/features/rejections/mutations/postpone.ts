import type { ClientTx } from '@/lib/access/transaction';
import { scheduleJob } from '@/lib/outbox/job';
import { lockWaiting, type WaitingMail } from '@/lib/outbox/lock';
import { leavesFrom, rejectionBehind } from '@/lib/outbox/trust';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { isBefore, laterOf } from '@/lib/rules/time';

/** Locks the mails that wait for a rejection's hold to end (see lockWaiting). */
export async function lockHeldMails(tx: ClientTx, rejectionId: string): Promise<WaitingMail[]> {
  const replies = await tx.db.reply.findMany({
    where: { userId: tx.scope.userId, rejectionId },
    select: { id: true },
  });
  return lockWaiting(
    tx,
    replies.map(({ id }) => id),
  );
}

/**
 * HOLD-5, TRUST-1: the hold of a rejection got longer, and with it the time until the service sends; scheduled replies
 * that would leave too early move to the first good hour of their way, with their mails. To be called after the hold was
 * written, as triggers look at it. Throws a ZodError while a reply is leaving.
 */
export async function postponeReplies(tx: ClientTx, rejectionId: string): Promise<void> {
  const { userId } = tx.scope;
  const mails = await lockHeldMails(tx, rejectionId);
  const { zone } = tx.viewer;
  for (const { id, replyId, via } of mails) {
    const key = { userId_id: { userId, id: replyId } };
    const { leaveAt } = await tx.db.reply.findUniqueOrThrow({ where: key, select: { leaveAt: true } });
    const rejection = await rejectionBehind(tx, replyId);
    if (!rejection) continue;
    const opens = leavesFrom(tx, { via, rejection });
    if (leaveAt && !isBefore(instantOf(leaveAt), opens)) continue;
    const dueAt = firstDecentMoment(laterOf(opens, tx.now), zone);
    await tx.db.outbox.updateMany({ where: { id, userId, state: 'due' }, data: { dueAt: dateOf(dueAt) } });
    await tx.db.reply.update({ where: key, data: { leaveAt: dateOf(dueAt) } });
    await scheduleJob(tx, { id, dueAt });
  }
}
