import type { ClientTx } from '@/lib/access/transaction';
import { getReply, repliesOnTheirWay } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import type { AskAnswer, ReplyView } from '@/lib/features/replies/types';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { asksFeedback, mayDecline } from '@/lib/rules/reply';

// What the person writes down about a question that has left. Nothing here sends a mail.

/**
 * ASK-2: the hiring manager would rather not say; from then on the recruiter may be asked, once. Where it was not said
 * whom the question went to, it stays unsaid, so that taking this back takes all of it back. Said twice, the first moment stays. Throws NotFound.
 */
export const askWasDeclined = (tx: ClientTx, id: string) => setDeclined(tx, id, true);

/** ASK-2: it was not so after all; refused once the recruiter's question is on its way. Throws NotFound. */
export const askWasNotDeclined = (tx: ClientTx, id: string) => setDeclined(tx, id, false);

async function setDeclined(tx: ClientTx, id: string, declined: boolean): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  if ((reply.declinedAt !== null) === declined) return ok(reply);
  const { kind, toRole, rejectionId } = reply;
  const others = await repliesOnTheirWay(tx, { rejectionId, except: id });
  const verdict = mayDecline({ kind, left: reply.state === 'sent', toRole, others });
  if (!verdict.allowed) return err(verdict);
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { declinedAt: declined ? dateOf(tx.now) : null },
  });
  return ok(await getReply(tx, id));
}

/**
 * ASK-4: what a question brought, for the person's own record; null takes it back. Throws NotFound, and a ZodError
 * where no question of it has left.
 */
export async function noteAnswer(
  tx: ClientTx,
  { replyId: id, answer }: { replyId: string; answer: AskAnswer | null },
): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  if (reply.state !== 'sent' || !asksFeedback(reply.kind))
    throw fieldError('answer', 'You can only do this for a feedback request that was sent.');
  await tx.db.reply.update({ where: { userId_id: { userId: tx.scope.userId, id } }, data: { answer } });
  return ok(await getReply(tx, id));
}
