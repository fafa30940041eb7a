import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { reopen } from '@/lib/features/applications';
import { lockRejection } from '@/lib/features/rejections/mutations/lock';
import { lockHeldMails } from '@/lib/features/rejections/mutations/postpone';

/**
 * Takes a rejection back: the application is in flight again, at the stage it was. Its entry, vent, plan and
 * replies go with it, scheduled mails included. What is left of a running hold stays behind (HOLD-5, a trigger),
 * except within the ten minutes for slips. Throws NotFound, and a ZodError while a reply is leaving.
 */
export async function deleteRejection(tx: ClientTx, rejectionId: string): Promise<{ applicationId: string }> {
  const { id, applicationId, application } = await lockRejection(tx, rejectionId);
  await lockHeldMails(tx, id);
  await undoable(tx, { kind: 'rejection', back: `/rejections/${id}` }, async () => {
    await tx.db.rejection.delete({ where: { userId_id: { userId: tx.scope.userId, id } } });
    if (application.ending === 'rejected') await reopen(tx, { id: applicationId });
  });
  return { applicationId };
}
