import type { ClientTx } from '@/lib/access/transaction';
import type { TemplateState } from '@/lib/features/templates/types';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/** Locks a template for this transaction: two tabs saving at once are one after the other. Throws NotFound. */
export async function lockTemplate(
  tx: ClientTx,
  id: string,
): Promise<{ state: TemplateState; version: number }> {
  const [row] = await tx.db.$queryRaw<{ state: TemplateState; version: number }[]>`
    SELECT state, version FROM templates
    WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid
    FOR UPDATE`;
  if (!row) throw new NotFound('template');
  return row;
}
