import type { ClientTx } from '@/lib/access/transaction';
import { tickStepOfRejection } from '@/lib/features/recovery';
import { getReply } from '@/lib/features/replies/data';
import { WRITTEN_AGAIN } from '@/lib/features/replies/delivery';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import type { ReplyView } from '@/lib/features/replies/types';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { err, ok, type Result } from '@/lib/platform/result';
import { type HoldCode, mayLeave } from '@/lib/rules/hold';
import { isTheReply } from '@/lib/rules/reply';
import { laterOf } from '@/lib/rules/time';

// A line broke after a reply was handed over: it may have left and may not have. Only the person can find out, so
// what comes next is theirs to say. Nothing here sends a mail.

/**
 * The person knows that it arrived: it counts as sent from when it was handed over. Refused inside a hold that grew
 * meanwhile (HOLD-6). A reply that is in no doubt is answered as it is. Throws NotFound.
 */
export async function replyArrived(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply, rejection } = await lockReply(tx, id);
  if (reply.state !== 'unknown') return ok(reply);
  const { holdUntil, holdCode } = rejection;
  const verdict = mayLeave({ holdUntil, code: holdCode as HoldCode, now: tx.now });
  if (!verdict.allowed) return err(verdict);
  const handedAt = await handedOver(tx, id);
  await settleDoubt(tx, id, { state: 'sent', reason: 'arrived' });
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state: 'sent', sentAt: dateOf(laterOf(handedAt, holdUntil)) },
  });
  if (isTheReply(reply.kind))
    await tickStepOfRejection(tx, { rejectionId: reply.rejectionId, step: 'send-reply' });
  return ok(await getReply(tx, id));
}

/**
 * The person wants to send it once more: it is a draft again, and may arrive twice if the first one did. A reply
 * that is in no doubt is answered as it is. Throws NotFound.
 */
export async function writeReplyAgain(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  if (reply.state !== 'unknown') return ok(reply);
  await settleDoubt(tx, id, { state: 'failed', reason: WRITTEN_AGAIN });
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state: 'draft', leaveAt: null, updatedAt: dateOf(tx.now) },
  });
  return ok(await getReply(tx, id));
}

async function handedOver(tx: ClientTx, replyId: string) {
  const { _max } = await tx.db.outbox.aggregate({
    where: { userId: tx.scope.userId, replyId },
    _max: { handedAt: true },
  });
  return _max.handedAt ? instantOf(_max.handedAt) : tx.now;
}

async function settleDoubt(
  tx: ClientTx,
  replyId: string,
  to: { state: 'sent' | 'failed'; reason: string },
): Promise<void> {
  await tx.db.outbox.updateMany({
    where: { userId: tx.scope.userId, replyId, state: 'unknown' },
    data: { ...to, settledAt: dateOf(tx.now) },
  });
}
