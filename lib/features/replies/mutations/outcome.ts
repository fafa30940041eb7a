import { type ReplyReturnedProps, renderReplyReturned } from '@/emails/reply-returned';
import { renderReplySent } from '@/emails/reply-sent';
import type { ClientTx } from '@/lib/access/transaction';
import { notify } from '@/lib/features/notices';
import { notifyByMail } from '@/lib/features/notifications';
import { tickStepOfRejection, untickStepOfRejection } from '@/lib/features/recovery';
import { announce } from '@/lib/features/webhooks';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { isTheReply, type ReplyKind } from '@/lib/rules/reply';

type ReplyRow = { replyId: string; outboxId: string };

/** The reply has gone: says so on the reply, its plan (72H-2), in the product and by mail, or in none of them. */
export async function replyLeft(tx: ClientTx, { replyId, outboxId }: ReplyRow): Promise<void> {
  const { userId } = tx.scope;
  const { rejectionId, kind } = await tx.db.reply.update({
    where: { userId_id: { userId, id: replyId } },
    data: { state: 'sent', sentAt: dateOf(tx.now) },
    select: { rejectionId: true, kind: true },
  });
  if (isTheReply(kind as ReplyKind)) await tickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  await announce(tx, 'reply.sent', { replyId, rejectionId });
  await notify(tx, { kind: 'reply-sent', subjectId: rejectionId });
  const url = new URL(`/rejections/${rejectionId}`, env().REBOUND_URL).href;
  await notifyByMail(tx, {
    kind: 'reply-sent',
    render: (footer) => renderReplySent({ url, ...footer }),
    dueAt: tx.now,
    idempotencyKey: `reply-sent:${outboxId}`,
  });
}

/** What kept a reply here, where that is not its address: its writer's own mailbox, or a rule that was asked once more. */
type StayedBy = Omit<ReplyReturnedProps, 'url'>;

/** The reply could not be delivered: it goes back into the person's hands; the product says so, and a mail. */
export async function replyStayed(tx: ClientTx, reply: ReplyRow, by: StayedBy = {}): Promise<void> {
  await cameToNothing(tx, reply, 'failed');
  await tellByMail(tx, reply, by);
}

/**
 * The reply left and came back. Where its writer has gone on with it since, there is nothing to tell: it is a draft again, or
 * was sent another way, or a later mail of it is the one that counts.
 */
export async function replyReturned(tx: ClientTx, reply: ReplyRow): Promise<void> {
  const { userId } = tx.scope;
  const last = await tx.db.outbox.findFirst({
    where: { userId, replyId: reply.replyId },
    select: { id: true, state: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  if (last?.id !== reply.outboxId || (last.state !== 'sent' && last.state !== 'unknown')) return;
  const settled = await tx.db.reply.count({
    where: { userId, id: reply.replyId, state: { in: ['sent', 'unknown'] } },
  });
  if (settled > 0) await replyStayed(tx, reply);
}

/**
 * The reply may have left and may not have: the product says so, once, and what comes next is the person's own
 * decision (lib/features/replies/mutations/delivery-unknown.ts).
 */
export const replyInDoubt = (tx: ClientTx, reply: ReplyRow) => cameToNothing(tx, reply, 'unknown');

async function tellByMail(tx: ClientTx, { replyId, outboxId }: ReplyRow, by: StayedBy): Promise<void> {
  const { rejectionId, user } = await tx.db.reply.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id: replyId } },
    select: { rejectionId: true, user: { select: { email: true } } },
  });
  const url = new URL(`/rejections/${rejectionId}/reply`, env().REBOUND_URL).href;
  await enqueue(tx, {
    kind: 'reply-returned',
    mail: { to: user.email, ...(await renderReplyReturned({ url, ...by })) },
    dueAt: tx.now,
    idempotencyKey: `reply-returned:${outboxId}`,
  });
}

async function cameToNothing(
  tx: ClientTx,
  { replyId }: ReplyRow,
  state: 'failed' | 'unknown',
): Promise<void> {
  const { rejectionId, kind } = await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id: replyId } },
    data: { state, sentAt: null },
    select: { rejectionId: true, kind: true },
  });
  if (isTheReply(kind as ReplyKind)) await untickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  await notify(tx, { kind: `reply-${state}`, subjectId: rejectionId });
}
