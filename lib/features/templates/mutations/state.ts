import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { getTemplate } from '@/lib/features/templates/data';
import { lockTemplate } from '@/lib/features/templates/mutations/lock';
import type { TemplateState, TemplateView } from '@/lib/features/templates/types';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { revokeFromAll } from '@/lib/sharing/mutations';

/** Puts a template away: it is offered nowhere, and no coach reads it. Twice is once. Throws NotFound. */
export async function archiveTemplate(tx: ClientTx, id: string): Promise<Result<TemplateView>> {
  await lockTemplate(tx, id);
  await revokeFromAll(tx, { kind: 'template', id });
  return turn(tx, id, 'archived');
}

/** Brings an archived one back, shown to nobody. Twice is once. Throws NotFound. */
export async function unarchiveTemplate(tx: ClientTx, id: string): Promise<Result<TemplateView>> {
  await lockTemplate(tx, id);
  return turn(tx, id, 'active');
}

/** Deletes an archived one for good, with all its versions. Throws a ZodError for one in use, and NotFound. */
export async function deleteTemplate(tx: ClientTx, id: string): Promise<Result<null>> {
  const { state } = await lockTemplate(tx, id);
  if (state !== 'archived')
    throw fieldError('', 'Archive it first. Only archived templates can be deleted permanently.');
  await undoable(tx, { kind: 'template', back: `/templates/${id}` }, () =>
    tx.db.template.delete({ where: { userId_id: { userId: tx.scope.userId, id } } }),
  );
  return ok(null);
}

async function turn(tx: ClientTx, id: string, state: TemplateState): Promise<Result<TemplateView>> {
  await tx.db.template.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state, updatedAt: dateOf(tx.now) },
  });
  return ok(await getTemplate(tx, id));
}
