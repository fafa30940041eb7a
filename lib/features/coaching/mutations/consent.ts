import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { writtenByAnother } from '@/lib/features/coaching/data/comments';
import { dismissAbout } from '@/lib/features/notices';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { grant, revoke } from '@/lib/sharing/mutations';
import type { Subject } from '@/lib/sharing/types';

/** Withdraws an invitation nobody has answered: its link leads nowhere from now on. NotFound once answered. */
export async function cancelInvitation(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  await undoable(tx, { kind: 'invitation' }, () => end(tx, id, ['invited']));
  return ok({ id });
}

/**
 * COACH-1: takes the consent back. The database looks at the state on every row, so the coach's next request
 * finds nothing. What was shared stays recorded as shared and opens for nobody. Twice is once.
 */
export async function revokeCoaching(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  await undoable(tx, { kind: 'coaching' }, () => end(tx, id, ['active', 'revoked']));
  return ok({ id });
}

/** Elapsed minutes within which an ending could still be undone by whoever ended it (UNDO-1), with room to spare. */
const JUST_NOW_MINUTES = 1;

/** What runs, or was ended so lately that it is ended once more: nobody takes an ending back against the other's word. */
const notLongOver = (tx: ClientTx) => ({
  OR: [{ revokedAt: null }, { revokedAt: { gt: dateOf(tx.now.subtract({ minutes: JUST_NOW_MINUTES })) } }],
});

/** COACH-1: ends every coaching of the person's, on either side of it, from the very next request on. */
export async function endEveryCoaching(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  for (const [side, endedBy] of [[{ userId }, 'client'] as const, [{ coachId: userId }, 'coach'] as const])
    await tx.db.coaching.updateMany({
      where: { ...side, state: { in: ['invited', 'active', 'revoked'] }, ...notLongOver(tx) },
      data: { state: 'revoked', revokedAt: dateOf(tx.now), endedBy },
    });
  await tx.db.clientInvitation.updateMany({
    where: { userId, state: 'invited' },
    data: { state: 'withdrawn', answeredAt: dateOf(tx.now) },
  });
}

async function end(tx: ClientTx, id: string, from: ('invited' | 'active' | 'revoked')[]): Promise<void> {
  const { userId } = tx.scope;
  const coaching = { userId, id: requireId(id), state: { in: from } };
  // The coach may be answering at this moment: the second of the two waits here and sees the first.
  const { count } = await tx.db.coaching.updateMany({
    where: { ...coaching, ...notLongOver(tx) },
    data: { state: 'revoked', revokedAt: dateOf(tx.now), endedBy: 'client' },
  });
  if (count > 0) await noteSecurity(tx, { kind: 'consent-ended', about: id });
  if (count === 0 && (await tx.db.coaching.count({ where: coaching })) === 0) throw new NotFound('coaching');
  // "Your coach has accepted" is not true any more.
  await dismissAbout(tx, id);
}

type Sharing = { entryId: string; coachingId: string };

/** Shows one journal entry to one running coach. Twice is once. Throws NotFound for what is not the client's. */
export async function shareEntry(tx: ClientTx, sharing: Sharing): Promise<Result<Sharing>> {
  const { coachingId } = sharing;
  await grant(tx, { coachingId, subject: await requireEntry(tx, sharing), permission: 'comment' });
  // The notice of the acceptance asks for this.
  await dismissAbout(tx, coachingId);
  return ok(sharing);
}

/** Stops showing an entry to a coach, from their next request on. What they opened stays in the record. */
export async function unshareEntry(tx: ClientTx, sharing: Sharing): Promise<Result<Sharing>> {
  await revoke(tx, { coachingId: sharing.coachingId, subject: await requireEntry(tx, sharing) });
  return ok(sharing);
}

async function requireEntry(tx: ClientTx, { entryId }: Sharing): Promise<Subject> {
  const { userId } = tx.scope;
  const entries = await tx.db.journalEntry.count({ where: { userId, id: requireId(entryId) } });
  if (entries === 0) throw new NotFound('entry');
  return { kind: 'journal-entry', id: entryId };
}

/** The client has read what coaches wrote under an entry; its notices are told. Only the first time counts. */
export async function markCommentsSeen(tx: ClientTx, entryId: string): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.comment.updateMany({
    where: { userId, entryId: requireId(entryId), seenAt: null, ...writtenByAnother(userId) },
    data: { seenAt: dateOf(tx.now) },
  });
  await dismissAbout(tx, entryId);
}
