import type { ClientTx } from '@/lib/access/transaction';
import type { BoardLimits } from '@/lib/features/applications/types';

/** The most that the person wants in each column of the board; one that is left out has no limit. Nothing is refused for it. */
export async function setBoardLimits(tx: ClientTx, limits: BoardLimits): Promise<void> {
  const said = Object.fromEntries(Object.entries(limits).filter(([, most]) => most !== undefined));
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { boardLimits: said } });
}
