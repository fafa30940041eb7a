import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { GivenTemplate, ShownTemplate } from '@/lib/features/templates/types';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';

type Row = { id: string; nameSealed: Uint8Array; purpose: TemplatePurpose; sharedAt: Date };

/** COACH-1: the templates that the client shows to this coach, by their names; their words open one by one. */
export async function templatesShown(tx: CoachTx): Promise<ShownTemplate[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT t.id, t.name_sealed AS "nameSealed", t.purpose, max(g.granted_at) AS "sharedAt"
    FROM grants g
    JOIN templates t ON t.user_id = g.user_id AND (t.id = g.subject_id OR g.subject_id IS NULL)
    WHERE g.user_id = ${tx.scope.userId}::uuid AND g.coaching_id = ${tx.scope.coachingId}::uuid
      AND g.subject_kind = 'template'
    GROUP BY t.user_id, t.id
    ORDER BY "sharedAt" DESC, t.id DESC`;
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => ({
    id: row.id,
    name: vault.at('Template', row).open('nameSealed'),
    purpose: row.purpose,
    sharedAt: row.sharedAt.toISOString(),
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
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.sourceId,
    name: vault.at('CoachTemplate', row).open('nameSealed'),
    sharedAt: row.sharedAt.toISOString(),
  }));
}
