import type { ClientTx } from '@/lib/access/transaction';
import { addWords, heardIn } from '@/lib/features/feedback';
import { getReply, repliesOnTheirWay } from '@/lib/features/replies/data';
import { settleThread } from '@/lib/features/replies/mutations/found';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import type { AskAnswer, ReplyView } from '@/lib/features/replies/types';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { waitsForAnswer } from '@/lib/rules/answers';
import { mayDecline } from '@/lib/rules/reply';
import { localDate } from '@/lib/rules/time';

// What the person writes down about a question that has left. Nothing here sends a mail.

/**
 * ASK-2: the hiring manager would rather not say; from then on the recruiter may be asked, once. Where it was not said whom
 * the question went to, it stays unsaid, so that taking this back takes all of it back. Said twice, the first moment stays.
 * Throws NotFound.
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
 * ASK-4: what a question or a pushback brought, for the person's own record; null takes it back. What they said is added
 * to the rejection's feedback. Throws NotFound, and a ZodError where nothing that waits for an answer has left.
 */
export async function noteAnswer(
  tx: ClientTx,
  { replyId: id, answer, words }: { replyId: string; answer: AskAnswer | null; words?: string | undefined },
): Promise<Result<ReplyView>> {
  // Before anything is locked, as it may begin the transaction again.
  await heardIn(tx, words);
  const { reply } = await lockReply(tx, id);
  if (reply.state !== 'sent' || !(waitsForAnswer(reply.kind) || reply.found || reply.answer))
    throw fieldError('answer', 'You can only do this for a request that was sent.');
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { answer, answeredAt: answer === null ? null : dateOf(tx.now) },
  });
  if (answer !== null) await settleThread(tx, id);
  if (words) await addWords(tx, { rejectionId: reply.rejectionId, words, ...answererOf(tx, reply) });
  return ok(await getReply(tx, id));
}

/** Of an answer what is known of it: who was asked, and when it came. */
function answererOf({ now, viewer: { zone } }: ClientTx, { person, toRole, found }: ReplyView) {
  return {
    channel: 'ask',
    person,
    decider: toRole === 'recruiter' || toRole === 'hiring-manager' ? toRole : 'unknown',
    saidOn: localDate(found?.at ?? now, zone).toString(),
  } as const;
}

/** ASK-4: Today asked about these letters, for the first time where none is written down. */
export async function noteAnswerAsked(tx: ClientTx, replyIds: readonly string[]): Promise<void> {
  if (replyIds.length === 0) return;
  await tx.db.reply.updateMany({
    where: { userId: tx.scope.userId, id: { in: [...replyIds] }, answerAskedAt: null },
    data: { answerAskedAt: dateOf(tx.now) },
  });
}
