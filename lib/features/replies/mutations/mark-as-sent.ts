import type { ClientTx } from '@/lib/access/transaction';
import { tickStepOfRejection } from '@/lib/features/recovery';
import { getReply } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import { refusalOfLeaving } from '@/lib/features/replies/mutations/may-leave';
import { finishedReplySchema } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { announceOnce } from '@/lib/features/webhooks';
import { cancel } from '@/lib/outbox/cancel';
import { dateOf } from '@/lib/platform/clock';
import { err, ok, type Result } from '@/lib/platform/result';
import { isTheReply } from '@/lib/rules/reply';

/**
 * The person sent the reply from their own mailbox: it counts as sent from now on, and nothing leaves here. Inside the
 * hold it is refused with the rule and its end (HOLD-6), as is a kind that is not open (ASK-2). One that is gone, or in
 * a worker's hands, is answered as it is. Throws NotFound, and a ZodError where the reply is unfinished.
 */
export async function markAsSent(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply, rejection } = await lockReply(tx, id);
  if (reply.state === 'sent' || reply.state === 'unknown' || reply.leaving) return ok(reply);
  const refusal = await refusalOfLeaving(tx, reply, rejection, tx.now);
  if (refusal) return err(refusal);
  const { kind, rejectionId, to, subject, body } = reply;
  finishedReplySchema.parse({ kind, to, subject, body });
  if (reply.state === 'scheduled' && (await cancel(tx, { replyId: id, reason: 'sent-by-hand' })) === 0)
    return ok(await getReply(tx, id));
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state: 'sent', sentAt: dateOf(tx.now), leaveAt: null, remindAt: null },
  });
  if (isTheReply(kind)) await tickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  await announceOnce(tx, { event: 'reply.sent', about: { replyId: id, rejectionId } });
  return ok(await getReply(tx, id));
}
