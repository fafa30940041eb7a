import { renderReplySent } from '@/emails/reply-sent';
import { dateOf } from '@/lib/clock';
import type { ClientTx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { tell } from '@/lib/notices/mutations';
import { enqueue } from '@/lib/outbox/enqueue';

type ReplyRow = { replyId: string; outboxId: string };

/** The reply has gone: says so on the reply, in the product and by mail, or in none of them. */
export async function replyLeft(tx: ClientTx, { replyId, outboxId }: ReplyRow): Promise<void> {
  const { userId } = tx.scope;
  const reply = await tx.db.reply.update({
    where: { userId_id: { userId, id: replyId } },
    data: { state: 'sent', sentAt: dateOf(tx.now) },
    select: { rejectionId: true, user: { select: { email: true } } },
  });
  await tell(tx, { kind: 'reply-sent', subjectId: reply.rejectionId });
  const url = new URL(`/rejections/${reply.rejectionId}`, env().REBOUND_URL).href;
  await enqueue(tx, {
    kind: 'reply-sent',
    mail: { to: reply.user.email, ...(await renderReplySent({ url })) },
    dueAt: tx.now,
    idempotencyKey: `reply-sent:${outboxId}`,
  });
}

/** The reply could not be delivered: it goes back into the person's hands, and the product says so. */
export async function replyStayed(tx: ClientTx, { replyId }: ReplyRow): Promise<void> {
  const { userId } = tx.scope;
  const reply = await tx.db.reply.update({
    where: { userId_id: { userId, id: replyId } },
    data: { state: 'failed' },
    select: { rejectionId: true },
  });
  await tell(tx, { kind: 'reply-failed', subjectId: reply.rejectionId });
}
