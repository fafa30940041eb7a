import type { ClientTx } from '@/lib/access/transaction';
import type { OwnStageView } from '@/lib/features/stages/schema';
import { NotFound } from '@/lib/platform/errors';
import { type ListQuery, pageWithin } from '@/lib/platform/paging';
import { type OwnStage, ownStages } from '@/lib/rules/own-stages';
import type { Stage } from '@/lib/rules/stages';

/** More than one account may have. */
const AT_MOST = 100;

/** The person's stages and rounds, in their order, as they are now: after a write, and under a lock. */
export async function stagesNow(tx: ClientTx): Promise<OwnStage[]> {
  const rows = await tx.db.ownStage.findMany({ where: { userId: tx.scope.userId }, take: AT_MOST });
  return ownStages({ stages: rows.map((row) => ({ ...row, stage: row.stage as Stage })) });
}

/** The same as they were when the transaction began, which is known without a statement. */
export const listStages = (
  tx: ClientTx,
  query: ListQuery,
): { items: OwnStageView[]; nextCursor: string | null } =>
  pageWithin(ownStages(tx.viewer).map(viewOf), query);

/** A stage by its word or a round by its id. Throws NotFound. */
export function stageIn(all: readonly OwnStage[], id: string): OwnStage {
  const found = all.find((one) => one.id === id);
  if (!found) throw new NotFound('stage');
  return found;
}

/** The same as the API answers it. */
export async function getStage(tx: ClientTx, id: string): Promise<OwnStageView> {
  const all = await stagesNow(tx);
  const found = stageIn(all, id);
  return viewOf(found, all.indexOf(found));
}

const viewOf = ({ position: _, ...stage }: OwnStage, index: number): OwnStageView => ({
  ...stage,
  place: index + 1,
});
