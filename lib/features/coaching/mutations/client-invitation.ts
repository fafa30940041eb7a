import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/** The coach withdraws an invitation that nobody has answered: its link leads nowhere from now on. NotFound once answered. */
export async function withdrawClientInvitation(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  await undoable(tx, { kind: 'client-invitation' }, async () => {
    const { count } = await tx.db.clientInvitation.updateMany({
      where: { userId: tx.scope.userId, id: requireId(id), state: 'invited' },
      data: { state: 'withdrawn', answeredAt: dateOf(tx.now) },
    });
    if (count === 0) throw new NotFound('invitation');
  });
  return ok({ id });
}

/**
 * COACH-1: the invited person says yes or no, once. A yes is the coaching whose id is answered: it shares nothing until they
 * share something, and is the one that runs already where one does. Throws NotFound for an invitation to anybody else, and for
 * one that was answered or withdrawn meanwhile.
 */
export async function answerClientInvitation(
  tx: ClientTx,
  { id, accepts }: { id: string; accepts: boolean },
): Promise<Result<{ coachingId: string | null }>> {
  const [row] = await tx.db.$queryRaw<{ answered: string | null }[]>`
    SELECT rebound.answer_client_invitation(${requireId(id)}::uuid, ${accepts}, ${rowId(tx.now)}::uuid) AS answered`;
  if (!row?.answered) throw new NotFound('invitation');
  if (!accepts) return ok({ coachingId: null });
  await noteSecurity(tx, { kind: 'coach-accepted', about: row.answered });
  return ok({ coachingId: row.answered });
}
