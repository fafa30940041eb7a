import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';

/** HOLD-7: Today brought these rejections' unsent replies up, for the first time where none is written down. */
export async function noteSurfaced(tx: ClientTx, rejectionIds: readonly string[]): Promise<void> {
  if (rejectionIds.length === 0) return;
  await tx.db.rejection.updateMany({
    where: { userId: tx.scope.userId, id: { in: [...rejectionIds] }, surfacedAt: null },
    data: { surfacedAt: dateOf(tx.now) },
  });
}
