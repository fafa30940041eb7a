import type { ClientTx } from '@/lib/access/transaction';

/**
 * NUDGE-3: whether the person has accepted an offer and not begun to search again since. Asked of the rows themselves, so
 * that it holds whoever wrote the ending. Today asks the same in a statement of its own.
 */
export async function searchIsOver(tx: ClientTx): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ over: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM applications a JOIN users u ON u.id = a.user_id
      WHERE a.user_id = ${tx.scope.userId}::uuid AND a.ending = 'accepted'
        AND a.stage_changed_at > coalesce(u.searches_since, '-infinity')) AS over`;
  return row?.over === true;
}
