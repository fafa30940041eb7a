import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import type { CoachingState } from '@/lib/features/coaching/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

// The invited person answers as themselves. The row belongs to the client: row-level security shows it to the
// invited address and lets its owner answer, once.

/**
 * COACH-1: accepts an invitation to the signed-in person's own address and tells the client. Twice at once is
 * once. Throws NotFound for any other invitation, also one that was withdrawn meanwhile.
 */
export async function acceptInvitation(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  const invitation = await lock(tx, id);
  if (invitation.state === 'active') return ok({ id });
  await noteSecurity(tx, { kind: 'invitation-accepted', about: id });
  await tx.db.coaching.updateMany({
    where: { id, userId: invitation.userId, state: 'invited' },
    data: { state: 'active', coachId: tx.scope.userId, answeredAt: dateOf(tx.now) },
  });
  // Not lib/features/notices' notify(): that one writes to the acting person's own notices, and this is the client's.
  await tx.db.notice.createMany({
    data: [{ userId: invitation.userId, kind: 'coach-accepted', subjectId: id, createdAt: dateOf(tx.now) }],
  });
  return ok({ id });
}

/** Says no to an invitation. The client can invite again. Throws NotFound where it is not open to this person. */
export async function declineInvitation(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  const invitation = await lock(tx, id);
  if (invitation.state !== 'invited') throw new NotFound('invitation');
  await tx.db.coaching.updateMany({
    where: { id, userId: invitation.userId, state: 'invited' },
    data: { state: 'declined', coachId: tx.scope.userId, answeredAt: dateOf(tx.now) },
  });
  return ok({ id });
}

/** The coach ends the coaching. Throws NotFound where this person does not coach under it now. */
export async function leaveCoaching(tx: ClientTx, id: string): Promise<Result<{ id: string }>> {
  await undoable(tx, { kind: 'coached-client', back: `/clients/${requireId(id)}` }, async () => {
    const { count } = await tx.db.coaching.updateMany({
      where: { id, coachId: tx.scope.userId, state: 'active' },
      data: { state: 'revoked', revokedAt: dateOf(tx.now), endedBy: 'coach' },
    });
    if (count === 0) throw new NotFound('coaching');
  });
  return ok({ id });
}

async function lock(tx: ClientTx, id: string): Promise<{ userId: string; state: CoachingState }> {
  const [row] = await tx.db.$queryRaw<{ userId: string; state: CoachingState }[]>`
    SELECT user_id AS "userId", state FROM coachings
    WHERE id = ${requireId(id)}::uuid AND user_id <> ${tx.scope.userId}::uuid
      AND (state = 'invited' AND coach_email = rebound.actor_email()
        OR state = 'active' AND coach_id = ${tx.scope.userId}::uuid)
    FOR UPDATE`;
  if (!row) throw new NotFound('invitation');
  return row;
}
