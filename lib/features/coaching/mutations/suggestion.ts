import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { adopt } from '@/lib/features/adoptions';
import { getComment } from '@/lib/features/coaching/data/comments';
import type { CommentView } from '@/lib/features/coaching/schema';
import type { SuggestionAnswer } from '@/lib/features/coaching/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

/**
 * COACH-4: the client takes a suggested "next time I will", which then comes back like one of their own, or leaves it; the
 * coach sees which. Once answered it stays answered: twice at once is once. Throws NotFound for what is no open suggestion
 * under an entry of theirs.
 */
export async function answerSuggestion(
  tx: ClientTx,
  { id, answer }: { id: string; answer: SuggestionAnswer },
): Promise<Result<CommentView>> {
  const { userId } = tx.scope;
  await undoable(tx, { kind: 'suggestion' }, async () => {
    const { count } = await tx.db.comment.updateMany({
      where: { userId, id: requireId(id), kind: 'suggestion', answer: null },
      data: { answer, answeredAt: dateOf(tx.now), seenAt: dateOf(tx.now) },
    });
    if (count === 0) return;
    const { body } = await getComment(tx, id);
    if (answer === 'taken') await adopt(tx, { text: body, from: 'coach' });
  });
  const comment = await getComment(tx, id);
  if (comment.kind !== 'suggestion') throw new NotFound('suggestion');
  return ok(comment);
}
