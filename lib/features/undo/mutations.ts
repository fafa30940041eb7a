import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayUndo, type UndoOutcome } from '@/lib/rules/undo';

/** Acts that stand in the security log. */
const LOGGED = ['coaching', 'invitation', 'mailbox'];

/**
 * UNDO-1: takes an act of the person's back, with everything that went with it, and answers the path of the page it is on,
 * empty where that is any.
 * The database's clock decides. Refused past its seconds (UNDO-1), and where something has taken its place (UNDO-2).
 * Twice is once. Throws NotFound for a missing or foreign id.
 */
export async function undo(tx: ClientTx, id: string): Promise<Result<{ back: string }>> {
  const [row] = await tx.db.$queryRaw<{ outcome: UndoOutcome | null }[]>`
    SELECT rebound.undo(${requireId(id)}::uuid) AS outcome`;
  if (!row?.outcome) throw new NotFound('undo');
  const verdict = mayUndo(row.outcome);
  if (!verdict.allowed) return err(verdict);
  const { back, kind } = await tx.db.undo.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { back: true, kind: true },
  });
  // The log of the account keeps what was ended; so it says that this is not so any more.
  if (row.outcome === 'undone' && LOGGED.includes(kind))
    await noteSecurity(tx, { kind: 'undone', detail: kind });
  return ok({ back });
}
