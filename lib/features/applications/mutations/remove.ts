import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { lockApplication } from '@/lib/features/applications/mutations/transition';
import { lockWaiting } from '@/lib/outbox/lock';

/**
 * Deletes an application with everything about it: its history, rejection, replies, plan and journal entry. A hold
 * that runs is kept by a trigger (HOLD-5). Throws NotFound, and a ZodError while a reply of it is leaving.
 */
export async function deleteApplication(tx: ClientTx, { id }: { id: string }): Promise<void> {
  const { userId } = tx.scope;
  await lockApplication(tx, id);
  const replies = await tx.db.reply.findMany({
    where: { userId, rejection: { applicationId: id } },
    select: { id: true },
  });
  await lockWaiting(
    tx,
    replies.map(({ id }) => id),
  );
  await undoable(tx, { kind: 'application', back: `/applications/${id}` }, () =>
    tx.db.application.delete({ where: { userId_id: { userId, id } } }),
  );
}
