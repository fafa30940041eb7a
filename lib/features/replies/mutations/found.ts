import type { ClientTx } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import { replyReturned } from '@/lib/features/replies/mutations/outcome';
import type { ReplyView } from '@/lib/features/replies/types';
import { ok, type Result } from '@/lib/platform/result';

// What was found in the thread of a letter is a proposal: the person says what it is. Nothing here sends a mail.

/** It is no answer: the thread is watched no more, and what was found is forgotten. Throws NotFound. */
export async function notAnAnswer(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  await lockReply(tx, id);
  await settleThread(tx, id);
  return ok(await getReply(tx, id));
}

/** It is as the server says: the letter came back. Where nothing says so, it is answered as it is. Throws NotFound. */
export async function letterReturned(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  if (reply.found?.kind !== 'returned') return ok(reply);
  const { userId } = tx.scope;
  const mail = await tx.db.outbox.findFirst({
    where: { userId, replyId: id, state: 'sent', via: 'mailbox' },
    select: { id: true },
    orderBy: { createdAt: 'desc' },
  });
  await settleThread(tx, id);
  if (mail) {
    await tx.db.outbox.update({ where: { id: mail.id }, data: { delivery: 'bounced' } });
    await replyReturned(tx, { replyId: id, outboxId: mail.id });
  }
  return ok(await getReply(tx, id));
}

/** The thread has brought what it can. */
export async function settleThread(tx: ClientTx, replyId: string): Promise<void> {
  await tx.db.threadWatch.updateMany({
    where: { userId: tx.scope.userId, replyId },
    data: { state: 'over', foundKind: null, foundSealed: null, foundAt: null },
  });
}
