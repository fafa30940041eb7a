import type { ClientTx } from '@/lib/access/transaction';
import type { BoardLimits } from '@/lib/features/applications/types';
import { columnsOf, ownStages } from '@/lib/rules/own-stages';

/** As many columns as a board can have. */
const AT_MOST = 60;

/** The most that the person wants in each column of the board; one that is left out has no limit. Nothing is refused for it. */
export async function setBoardLimits(tx: ClientTx, limits: Partial<BoardLimits>): Promise<void> {
  const keys = new Set(columnsOf(ownStages(tx.viewer)).map(({ key }) => key));
  const said = Object.fromEntries(
    Object.entries(limits)
      .filter(([key, most]) => keys.has(key) && most !== undefined)
      .slice(0, AT_MOST),
  );
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { boardLimits: said } });
}
