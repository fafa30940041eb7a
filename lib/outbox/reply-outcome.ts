import { renderReplySent } from '@/emails/reply-sent';
import { dateOf } from '@/lib/clock';
import type { ClientTx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { tell } from '@/lib/notices/mutations';
import { enqueue } from '@/lib/outbox/enqueue';
import { tickStepOfRejection, untickStepOfRejection } from '@/lib/recovery/mutations';

type ReplyRow = { replyId: string; outboxId: string };

/** The reply has gone: says so on the reply, its plan (72H-2), in the product and by mail, or in none of them. */
export async function replyLeft(tx: ClientTx, { replyId, outboxId }: ReplyRow): Promise<void> {
  const { userId } = tx.scope;
  const { rejectionId, kind, user } = await tx.db.reply.update({
    where: { userId_id: { userId, id: replyId } },
    data: { state: 'sent', sentAt: dateOf(tx.now) },
    select: { rejectionId: true, kind: true, user: { select: { email: true } } },
  });
  if (kind !== 'feedback-ask') await tickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  await tell(tx, { kind: 'reply-sent', subjectId: rejectionId });
  const url = new URL(`/rejections/${rejectionId}`, env().REBOUND_URL).href;
  await enqueue(tx, {
    kind: 'reply-sent',
    mail: { to: user.email, ...(await renderReplySent({ url })) },
    dueAt: tx.now,
    idempotencyKey: `reply-sent:${outboxId}`,
  });
}

/** The reply could not be delivered: it goes back into the person's hands, and the product says so. */
export const replyStayed = (tx: ClientTx, reply: ReplyRow) => cameToNothing(tx, reply, 'failed');

/**
 * The reply may have left and may not have: the product says so, once, and what comes next is the person's own
 * decision (lib/replies/mutations/doubt.ts).
 */
export const replyInDoubt = (tx: ClientTx, reply: ReplyRow) => cameToNothing(tx, reply, 'unknown');

async function cameToNothing(
  tx: ClientTx,
  { replyId }: ReplyRow,
  state: 'failed' | 'unknown',
): Promise<void> {
  const { rejectionId, kind } = await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id: replyId } },
    data: { state },
    select: { rejectionId: true, kind: true },
  });
  if (kind !== 'feedback-ask') await untickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  await tell(tx, { kind: `reply-${state}`, subjectId: rejectionId });
}
