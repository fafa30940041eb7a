import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { scheduleJob } from '@/lib/outbox/job';
import { lockWaiting, type WaitingMail } from '@/lib/outbox/lock';
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
 * HOLD-5: the hold of a rejection got longer, to `until`; scheduled replies that would leave inside it move to
 * its first good hour, with their mails. To be called after the hold was written, as triggers look at it.
 * Throws a ZodError while a reply is leaving.
 */
export async function postponeReplies(
  tx: ClientTx,
  { rejectionId, until }: { rejectionId: string; until: Temporal.Instant },
): Promise<void> {
  const { userId } = tx.scope;
  const mails = await lockHeldMails(tx, rejectionId);
  const { zone } = tx.viewer;
  const dueAt = firstDecentMoment(laterOf(until, tx.now), zone);
  for (const { id, replyId } of mails) {
    const key = { userId_id: { userId, id: replyId } };
    const { leaveAt } = await tx.db.reply.findUniqueOrThrow({ where: key, select: { leaveAt: true } });
    if (leaveAt && !isBefore(instantOf(leaveAt), until)) continue;
    await tx.db.outbox.updateMany({ where: { id, userId, state: 'due' }, data: { dueAt: dateOf(dueAt) } });
    await tx.db.reply.update({ where: key, data: { leaveAt: dateOf(dueAt) } });
    await scheduleJob(tx, { id, dueAt });
  }
}
