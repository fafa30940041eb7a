import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { viewOf } from '@/lib/features/applications/data/view';
import type { ApplicationDetail, StageEventView } from '@/lib/features/applications/types';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

/** One application with its note opened. Throws NotFound for an id that is missing, foreign or no id at all. */
export async function getApplication(tx: ClientTx, id: string): Promise<ApplicationDetail> {
  const { userId } = tx.scope;
  const row = await tx.db.application.findUnique({
    where: { userId_id: { userId, id: requireId(id) } },
    include: { company: { select: { name: true, waitMonths: true } }, rejection: { select: { id: true } } },
  });
  if (!row) throw new NotFound('application');
  const vault = await openVault(tx);
  return {
    ...viewOf(row),
    note: vault.openIfAny('application.note', row.noteSealed),
    rejectionId: row.rejection?.id ?? null,
    waitMonths: row.company.waitMonths,
  };
}

/** Where an application went, oldest first (STAGE). Throws NotFound as `getApplication` does. */
export async function stageHistory(tx: ClientTx, id: string): Promise<StageEventView[]> {
  const { userId } = tx.scope;
  const rows = await tx.db.stageEvent.findMany({
    where: { userId, applicationId: requireId(id) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  // Every application has the event it began with.
  if (rows.length === 0) throw new NotFound('application');
  return rows.map((row) => ({
    id: row.id,
    stage: row.stage as Stage,
    laterLabel: row.laterLabel as LaterLabel | null,
    ending: row.ending as Ending | null,
    at: row.at.toISOString(),
  }));
}
