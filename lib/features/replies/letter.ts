import { renderReply } from '@/emails/reply';
import type { ClientTx } from '@/lib/access/transaction';
import { getMailbox } from '@/lib/features/mailboxes';
import { rejectionEmailOf, threadHeaders } from '@/lib/features/rejections';
import { getReply } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import { refusalOfHold, refusalOfLeaving } from '@/lib/features/replies/mutations/may-leave';
import { finishedReplySchema } from '@/lib/features/replies/schema';
import type { Mail } from '@/lib/mail/types';
import { err, ok, type Result } from '@/lib/platform/result';

/**
 * HOLD-6: the letter for its writer to send by hand, from their own address. Inside the hold it is refused with the
 * rule and its end, as is a kind that is not open; one that has left may be looked at again. Throws NotFound, and a
 * ZodError where it is unfinished.
 */
export async function letterByHand(tx: ClientTx, id: string): Promise<Result<Mail>> {
  const { rejection } = await lockReply(tx, id);
  const reply = await getReply(tx, id);
  const refusal =
    reply.state === 'sent'
      ? refusalOfHold(rejection, tx.now)
      : await refusalOfLeaving(tx, reply, rejection, tx.now);
  if (refusal) return err(refusal);
  const { kind, rejectionId, to, subject, body } = reply;
  const letter = finishedReplySchema.parse({ kind, to, subject, body });
  const { email, name } = tx.viewer;
  const mailbox = await getMailbox(tx);
  const theirs = await rejectionEmailOf(tx, rejectionId);
  return ok({
    to: letter.to,
    from: { name: mailbox?.name ?? name ?? '', address: mailbox?.address ?? email },
    ...(theirs ? { headers: threadHeaders(theirs) } : {}),
    ...(await renderReply(letter)),
  });
}
