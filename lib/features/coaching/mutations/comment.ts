import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { countComment } from '@/lib/features/coaching/daily-limit';
import { getComment } from '@/lib/features/coaching/data/comments';
import type { CommentView } from '@/lib/features/coaching/schema';
import type { CommentKind } from '@/lib/features/coaching/types';
import { notify } from '@/lib/features/notices';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { ADOPTION_MOST, withoutLeadIn } from '@/lib/rules/adoptions';

type Words = { entryId: string; body: string };

/**
 * COACH-4: a coach writes under a shown entry, or suggests a "next time I will". Sealed under the client's key and told to
 * the client in the product; the mail waits for the client's next morning. Throws NotFound where the entry is not shown to
 * this coach, TooMany past the comments of a day.
 */
export async function addComment(
  tx: CoachTx,
  { entryId, body, kind = 'comment' }: Words & { kind?: CommentKind },
): Promise<Result<{ id: string }>> {
  const { userId, coachId, coachingId } = tx.scope;
  await countComment(tx);
  const vault = await openVault(tx);
  const words = saidAs(kind, body);
  const id = rowId(tx.now);
  const written = await tx.db.$executeRaw`
    INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, kind, body_sealed, created_at)
    SELECT g.user_id, ${id}::uuid, g.coaching_id, ${requireId(entryId)}::uuid, ${coachId}::uuid, ${kind},
           ${vault.at('Comment', { id }).seal('bodySealed', words)}::bytea, ${dateOf(tx.now)}::timestamptz
    FROM grants g
    WHERE g.user_id = ${userId}::uuid AND g.coaching_id = ${coachingId}::uuid AND g.permission = 'comment'
      AND g.subject_kind = 'journal-entry' AND (g.subject_id = ${entryId}::uuid OR g.subject_id IS NULL)
    LIMIT 1`;
  if (written === 0) throw new NotFound('entry');
  await notify(tx, { kind: 'coach-comment', subjectId: entryId });
  return ok({ id });
}

/** A suggestion is what the client may keep as their own, so it is said as briefly as they can say it. Throws a ZodError. */
function saidAs(kind: CommentKind, typed: string): string {
  if (kind !== 'suggestion') return typed;
  const words = withoutLeadIn(typed);
  if (words.length > ADOPTION_MOST) throw fieldError('body', 'Keep a suggestion to 1,000 characters.');
  return words;
}

/**
 * COACH-4: the client writes in the thread that they have with one coach under an entry. Throws NotFound where the entry is
 * not theirs, or not shown to a running coach under this coaching.
 */
export async function writeToCoach(
  tx: ClientTx,
  { coachingId, entryId, body }: Words & { coachingId: string },
): Promise<Result<CommentView>> {
  const { userId } = tx.scope;
  const vault = await openVault(tx);
  const id = rowId(tx.now);
  const written = await tx.db.$executeRaw`
    INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
    SELECT g.user_id, ${id}::uuid, g.coaching_id, e.id, g.user_id,
           ${vault.at('Comment', { id }).seal('bodySealed', body)}::bytea, ${dateOf(tx.now)}::timestamptz
    FROM grants g
    JOIN coachings c ON c.user_id = g.user_id AND c.id = g.coaching_id AND c.state = 'active'
    JOIN journal_entries e ON e.user_id = g.user_id AND e.id = ${requireId(entryId)}::uuid
    WHERE g.user_id = ${userId}::uuid AND g.coaching_id = ${requireId(coachingId)}::uuid AND g.revoked_at IS NULL
      AND g.subject_kind = 'journal-entry' AND (g.subject_id = e.id OR g.subject_id IS NULL)
    LIMIT 1`;
  if (written === 0) throw new NotFound('entry');
  return ok(await getComment(tx, id));
}

type Change = { id: string; body: string; version?: number | undefined };

/**
 * Says one's own comment in other words; the other side reads that it was edited. A change that started from an older
 * `version` is refused with VERSION. Throws NotFound for somebody else's, and for a suggestion that was answered.
 */
export async function changeComment(
  tx: ClientTx | CoachTx,
  { id, body: typed, version }: Change,
): Promise<Result<CommentView>> {
  const before = await requireOwn(tx, id);
  const body = saidAs(before.kind, typed);
  const refusal = (now: CommentView, seen: number | undefined) =>
    staleChange(seen, { version: now.version, values: { body: now.body } }, { body });
  const stale = refusal(before, version);
  if (stale) return err(stale);
  if (before.body === body) return ok(before);
  const sealed = (await openVault(tx)).at('Comment', { id }).seal('bodySealed', body);
  if (!(await rewritten(tx, { id, seen: before.version, sealed }))) {
    const other = refusal(await requireOwn(tx, id), before.version);
    if (other) return err(other);
  }
  return ok(await getComment(tx, id));
}

type Rewriting = { id: string; seen: number; sealed: Uint8Array<ArrayBuffer> };

async function rewritten(tx: ClientTx | CoachTx, { id, seen, sealed }: Rewriting): Promise<boolean> {
  if (tx.scope.kind === 'coach') {
    const [row] = await tx.db.$queryRaw<{ done: boolean }[]>`
      SELECT rebound.change_comment(${id}::uuid, ${seen}::int, ${sealed}::bytea) AS done`;
    return row?.done === true;
  }
  const { userId } = tx.scope;
  const { count } = await tx.db.comment.updateMany({
    where: { userId, id, authorId: userId, version: seen },
    data: { bodySealed: sealed, editedAt: dateOf(tx.now) },
  });
  return count > 0;
}

async function requireOwn(tx: ClientTx | CoachTx, id: string): Promise<CommentView> {
  const comment = await getComment(tx, id);
  if (!comment.mine || comment.answer) throw new NotFound('comment');
  return comment;
}

/**
 * Takes one's own comment away, from either side: a coach as themselves, so that they can bring it back. Throws NotFound for
 * somebody else's, for a suggestion that was answered, and for a coach once the entry is not shown any more.
 */
export async function removeComment(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'comment' }, async () => {
    const { userId } = tx.scope;
    const { count } = await tx.db.comment.deleteMany({
      where: { userId, id: requireId(id), authorId: userId },
    });
    if (count > 0) return;
    const [row] = await tx.db.$queryRaw<{ done: boolean }[]>`
      SELECT rebound.remove_comment(${id}::uuid) AS done`;
    if (!row?.done) throw new NotFound('comment');
  });
  return ok(null);
}
