import type { ClientTx } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { refusalOfKind } from '@/lib/features/replies/mutations/enqueue';
import { pushbackRefusal, storedRejection } from '@/lib/features/replies/pushback';
import type { Tier } from '@/lib/rules/tier';
import type { Refused } from '@/lib/rules/verdict';

/**
 * REPLY-2, REPLY-3, ASK-2, PUSH-1, PUSH-2: asked once more before its mail is sent. A window closes, a stage can be corrected,
 * and a letter that was thrown away comes back by an undo beside the one that took its place: of two alike one leaves.
 */
export async function refusalOnSending(tx: ClientTx, replyId: string): Promise<Refused | null> {
  const reply = await getReply(tx, replyId);
  const rejection = await storedRejection(tx, reply.rejectionId);
  return (
    (await refusalOfKind(tx, { ...reply, tier: rejection.tier as Tier })) ??
    (await pushbackRefusal(tx, reply, rejection, tx.now))
  );
}
