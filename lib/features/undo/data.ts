import type { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import type { undoView } from '@/lib/features/undo/schema';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { isUndoable } from '@/lib/rules/undo';

type UndoView = z.infer<typeof undoView>;

/** UNDO-1: what the person can still take back, the latest first. */
export async function listUndos(tx: ClientTx): Promise<UndoView[]> {
  const rows = await tx.db.undo.findMany({
    where: { userId: tx.scope.userId, undoneAt: null, until: { gt: dateOf(tx.now) } },
    select: { id: true, kind: true, until: true },
    orderBy: { id: 'desc' },
  });
  return rows.flatMap(({ id, kind, until }) =>
    isUndoable(kind) ? [{ id, kind, until: instantOf(until).toString() }] : [],
  );
}
