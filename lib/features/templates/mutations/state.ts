import type { ClientTx } from '@/lib/access/transaction';
import { getTemplate } from '@/lib/features/templates/data';
import { lockTemplate } from '@/lib/features/templates/mutations/lock';
import type { TemplateState, TemplateView } from '@/lib/features/templates/types';
import { dateOf } from '@/lib/platform/clock';
import { slip } from '@/lib/platform/field-error';
import { done, type Outcome } from '@/lib/platform/result';
import { revokeFromAll } from '@/lib/sharing/mutations';

/** Puts a template away: it is offered nowhere, and no coach reads it. Twice is once. Throws NotFound. */
export async function archiveTemplate(tx: ClientTx, id: string): Promise<Outcome<TemplateView>> {
  await lockTemplate(tx, id);
  await revokeFromAll(tx, { kind: 'template', id });
  return turn(tx, id, 'archived');
}

/** Brings an archived one back, shown to nobody. Twice is once. Throws NotFound. */
export async function unarchiveTemplate(tx: ClientTx, id: string): Promise<Outcome<TemplateView>> {
  await lockTemplate(tx, id);
  return turn(tx, id, 'active');
}

/** Deletes an archived one for good, with all its versions. Throws a ZodError for one in use, and NotFound. */
export async function deleteTemplate(tx: ClientTx, id: string): Promise<Outcome<null>> {
  const { state } = await lockTemplate(tx, id);
  if (state !== 'archived')
    throw slip('', 'Archive it first. Only archived templates can be deleted permanently.');
  await tx.db.template.delete({ where: { userId_id: { userId: tx.scope.userId, id } } });
  return done(null);
}

async function turn(tx: ClientTx, id: string, state: TemplateState): Promise<Outcome<TemplateView>> {
  await tx.db.template.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { state, updatedAt: dateOf(tx.now) },
  });
  return done(await getTemplate(tx, id));
}
