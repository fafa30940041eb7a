import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { letGo } from '@/lib/features/imports/mutations/file';
import { lockImport } from '@/lib/features/imports/mutations/lock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';

/**
 * UNDO-1: forgets a file and how it was read; what came in by it stays. What is kept of the file goes a little later.
 * Throws NotFound, and a ZodError while it runs.
 */
export async function forgetImport(tx: ClientTx, id: string): Promise<Result<null>> {
  const row = await lockImport(tx, id);
  if (row.state === 'waiting' || row.state === 'running' || row.state === 'undoing')
    throw fieldError('', 'This import is under way. Undo it, or wait until it’s through.');
  await undoable(tx, { kind: 'import', back: `/import/${id}` }, async () => {
    await letGo(tx, [id]);
    await tx.db.import.delete({ where: { userId_id: { userId: tx.scope.userId, id } } });
  });
  return ok(null);
}
