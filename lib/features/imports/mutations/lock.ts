import type { ClientTx } from '@/lib/access/transaction';
import type { ImportState } from '@/lib/features/imports/types';
import type { Import } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';

/** An import, locked until the transaction ends. Throws NotFound for a missing or foreign id. */
export async function lockImport(tx: ClientTx, id: string): Promise<Import & { state: ImportState }> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM imports WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const row = await tx.db.import.findUnique({ where: { userId_id: { userId, id } } });
  if (!row) throw new NotFound('import');
  return { ...row, state: row.state as ImportState };
}

/** Said where an import is asked for whose file is not kept any more. */
export const gone = () => fieldError('', 'We don’t have this file any more. Bring it again to import it.');
