import { renderCoachComment } from '@/emails/coach-comment';
import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { countComment } from '@/lib/features/coaching/daily-limit';
import { notify } from '@/lib/features/notices';
import { footerOf, unsubscribeHeaders } from '@/lib/features/notifications';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/**
 * COACH-4: a coach writes under a shown entry. Sealed under the client's key, told to the client in the product
 * and by one mail that carries no word of it. Throws NotFound where the entry is not shown to this coach, TooMany past
 * the comments of a day.
 */
export async function addComment(
  tx: CoachTx,
  { entryId, body }: { entryId: string; body: string },
): Promise<Result<{ id: string }>> {
  const { userId, coachId, coachingId } = tx.scope;
  await countComment(tx);
  const vault = await openVault(tx);
  const id = rowId(tx.now);
  const written = await tx.db.$executeRaw`
    INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
    SELECT g.user_id, ${id}::uuid, g.coaching_id, ${requireId(entryId)}::uuid, ${coachId}::uuid,
           ${vault.at('Comment', { id }).seal('bodySealed', body)}::bytea, ${dateOf(tx.now)}::timestamptz
    FROM grants g
    WHERE g.user_id = ${userId}::uuid AND g.coaching_id = ${coachingId}::uuid AND g.permission = 'comment'
      AND g.subject_kind = 'journal-entry' AND (g.subject_id = ${entryId}::uuid OR g.subject_id IS NULL)
    LIMIT 1`;
  if (written === 0) throw new NotFound('entry');
  await notify(tx, { kind: 'coach-comment', subjectId: entryId });
  await mailClient(tx, { entryId, commentId: id });
  return ok({ id });
}

async function mailClient(tx: CoachTx, { entryId, commentId }: { entryId: string; commentId: string }) {
  const [people] = await tx.db.$queryRaw<{ to: string; coach: string }[]>`
    SELECT client.email AS to, coalesce(coach.name, coach.email) AS coach
    FROM rebound.person(${tx.scope.userId}::uuid) client, rebound.person(${tx.scope.coachId}::uuid) coach`;
  if (!people) throw new NotFound('client');
  const url = new URL(`/journal/${entryId}`, env().REBOUND_URL).toString();
  const { userId } = tx.scope;
  const kind = 'coach-comment';
  const words = await renderCoachComment({ coachName: people.coach, url, ...footerOf(userId, kind) });
  await enqueue(tx, {
    kind,
    userId,
    mail: { to: people.to, headers: unsubscribeHeaders(userId, kind), ...words },
    dueAt: tx.now,
    idempotencyKey: `coach-comment:${commentId}`,
  });
}
