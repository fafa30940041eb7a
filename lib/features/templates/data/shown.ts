import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { GivenTemplate, ShownTemplate } from '@/lib/features/templates/types';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';

/** COACH-1: the templates that the client shows to this coach, by their names; their words open one by one. */
export async function templatesShown(tx: CoachTx): Promise<ShownTemplate[]> {
  const rows = await tx.db.templateShare.findMany({
    where: { userId: tx.scope.userId, coachingId: tx.scope.coachingId },
    include: { template: { select: { nameSealed: true, purpose: true } } },
    orderBy: [{ sharedAt: 'desc' }, { templateId: 'desc' }],
  });
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map(({ templateId, sharedAt, template }) => ({
    id: templateId,
    name: vault.open('template.name', template.nameSealed),
    purpose: template.purpose as TemplatePurpose,
    sharedAt: sharedAt.toISOString(),
  }));
}

/** COACH-4: what this coach gave to the client, the newest first. */
export async function templatesGiven(tx: CoachTx): Promise<GivenTemplate[]> {
  const { userId, coachingId } = tx.scope;
  const rows = await tx.db.coachTemplate.findMany({
    where: { userId, coachingId },
    select: { id: true, sourceId: true, nameSealed: true, sharedAt: true },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
  });
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map(({ nameSealed, sharedAt, ...row }) => ({
    ...row,
    name: vault.open('coachTemplate.name', nameSealed),
    sharedAt: sharedAt.toISOString(),
  }));
}
