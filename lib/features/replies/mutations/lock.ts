import type { ClientTx } from '@/lib/access/transaction';
import { type LockedRejection, lockRejection } from '@/lib/features/rejections';
import { getReply } from '@/lib/features/replies/data';
import type { ReplyView } from '@/lib/features/replies/types';

/** Locks the rejection first and reads the reply after it, so that two tabs see one another's work. Throws NotFound. */
export async function lockReply(
  tx: ClientTx,
  id: string,
): Promise<{ reply: ReplyView; rejection: LockedRejection }> {
  const { rejectionId } = await getReply(tx, id);
  const rejection = await lockRejection(tx, rejectionId);
  return { reply: await getReply(tx, id), rejection };
}
