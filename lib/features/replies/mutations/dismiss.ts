import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { lockRejection, type RejectionVerdict, rejectionVerdict } from '@/lib/features/rejections';
import { cancelSchedule } from '@/lib/features/replies/mutations/schedule';
import { dateOf } from '@/lib/platform/clock';
import { ok, type Result } from '@/lib/platform/result';
import type { DismissReason } from '@/lib/rules/reply';

/**
 * REPLY-3: sets the reply aside on purpose, with a reason; it leaves Today. A reply that was scheduled is a
 * draft again. Throws NotFound.
 */
export async function dismissReply(
  tx: ClientTx,
  { rejectionId, reason }: { rejectionId: string; reason: DismissReason },
): Promise<Result<RejectionVerdict>> {
  const { id } = await lockRejection(tx, rejectionId);
  await undoable(tx, { kind: 'reply' }, () => setAside(tx, id, reason));
  return ok(await rejectionVerdict(tx, id));
}

async function setAside(tx: ClientTx, id: string, reason: DismissReason): Promise<void> {
  const { userId } = tx.scope;
  const scheduled = await tx.db.reply.findMany({
    where: { userId, rejectionId: id, state: 'scheduled' },
    select: { id: true },
  });
  for (const reply of scheduled) await cancelSchedule(tx, reply.id);
  await tx.db.rejection.update({
    where: { userId_id: { userId, id } },
    data: { dismissedAt: dateOf(tx.now), dismissReason: reason },
  });
}

/** REPLY-3: takes the reply up again. Throws NotFound. */
export async function undismissReply(tx: ClientTx, rejectionId: string): Promise<Result<RejectionVerdict>> {
  const { id } = await lockRejection(tx, rejectionId);
  await tx.db.rejection.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { dismissedAt: null, dismissReason: null },
  });
  return ok(await rejectionVerdict(tx, id));
}
