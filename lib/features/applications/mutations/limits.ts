import type { ClientTx } from '@/lib/access/transaction';
import type { BoardLimits } from '@/lib/features/applications/types';
import { columnsOf, ownStages } from '@/lib/rules/own-stages';

/** As many columns as a board can have. */
const AT_MOST = 60;

/**
 * The most that the person wants in each column of the board; one that comes empty has no limit, and one that isn't asked
 * about, as it is hidden just then, keeps its own. Nothing is refused for it.
 */
export async function setBoardLimits(tx: ClientTx, limits: Partial<BoardLimits>): Promise<void> {
  const keys = new Set(columnsOf(ownStages(tx.viewer)).map(({ key }) => key));
  const { userId } = tx.scope;
  // Two at once: the second goes on from what the first left.
  const [row] = await tx.db.$queryRaw<{ limits: BoardLimits }[]>`
    SELECT board_limits AS limits FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
  const said = Object.fromEntries(
    Object.entries({ ...row?.limits, ...limits })
      .filter(([key, most]) => keys.has(key) && most !== undefined)
      .slice(0, AT_MOST),
  );
  await tx.db.user.update({ where: { id: userId }, data: { boardLimits: said } });
}
