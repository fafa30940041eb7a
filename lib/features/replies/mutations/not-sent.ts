import type { ClientTx } from '@/lib/access/transaction';
import { untickStepOfRejection } from '@/lib/features/recovery';
import { getReply } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import type { ReplyView } from '@/lib/features/replies/types';
import { takeBackNews } from '@/lib/features/webhooks';
import { dateOf } from '@/lib/platform/clock';
import { ok, type Result } from '@/lib/platform/result';
import { isTheReply, maySayNotSent } from '@/lib/rules/reply';

/**
 * "I sent it" was pressed by mistake: within the seconds in which a letter can be taken back it is a draft again. Later,
 * and where it was sent from here, it is answered as it is (ASK-2, PUSH-2; the database says the same). Throws NotFound.
 */
export async function notSentAfterAll(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  const { sentAt, delivery, kind, rejectionId } = reply;
  if (sentAt === null || !maySayNotSent({ byHand: delivery === 'by-hand', sentAt, now: tx.now }))
    return ok(reply);
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state: 'draft', sentAt: null, updatedAt: dateOf(tx.now) },
  });
  await takeBackNews(tx, { event: 'reply.sent', about: { replyId: id, rejectionId } }, sentAt);
  if (isTheReply(kind)) await untickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  return ok(await getReply(tx, id));
}
