import type { ClientTx } from '@/lib/access/transaction';

/**
 * NUDGE-3: whether the person has accepted an offer and not begun to search again since. Asked of the rows themselves, so
 * that it holds whoever wrote the ending, and by the day of the acceptance (DATES).
 */
export async function searchIsOver(tx: ClientTx): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ over: boolean }[]>`
    SELECT rebound.search_is_over(${tx.scope.userId}::uuid) AS over`;
  return row?.over === true;
}
