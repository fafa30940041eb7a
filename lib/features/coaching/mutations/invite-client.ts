import { renderClientInvitation } from '@/emails/client-invitation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { invitationLink } from '@/lib/features/coaching/invitation-link';
import {
  type Inviter,
  lockInviter,
  named,
  requireRoomToInvite,
  sentLately,
  slip,
} from '@/lib/features/coaching/mutations/inviting';
import type { InvitationWay } from '@/lib/features/coaching/types';
import { enqueueToOther } from '@/lib/outbox/to-others';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/**
 * COACH-1: a coach invites a client by address. Nothing is shared by it: whoever has the address says yes as themselves,
 * and chooses then. The coach learns nothing of the address, not even whether it has an account. The same limits as for a
 * client's invitation hold: five in 24 elapsed hours of both kinds together (a ZodError), TRUST-1 to TRUST-3 for what the
 * service sends, and NotConfirmed where the coach has not shown lately that it is them. An address that is invited already
 * gets no second mail: `sent` is false then, and where the coach hands the link over themselves (`way`).
 */
export async function inviteClient(
  tx: ClientTx,
  { email, name, way = 'mail' }: { email: string; name?: string; way?: InvitationWay },
): Promise<Result<{ id: string; sent: boolean }>> {
  requireConfirmed(tx);
  const coach = await named(tx, await lockInviter(tx), name);
  if (email === coach.email) {
    throw slip('This is your own address. A client signs in with a different one.', email);
  }
  const { userId } = tx.scope;
  const open = await tx.db.clientInvitation.findFirst({
    where: { userId, clientEmail: email, state: 'invited' },
    select: { id: true },
  });
  if (open) return ok({ id: open.id, sent: false });
  await requireRoomToInvite(tx, email);
  const { id } = await tx.db.clientInvitation.create({
    data: { userId, clientEmail: email, invitedAt: dateOf(tx.now) },
    select: { id: true },
  });
  await noteSecurity(tx, { kind: 'client-invited', about: id });
  if (way === 'link') return ok({ id, sent: false });
  const sent = await send(tx, { id, email, coach });
  return sent.ok ? ok({ id, sent: true }) : sent;
}

/**
 * Sends the mail of the coach's open invitation again, at most once in 24 elapsed hours. Answers whether a mail was queued.
 * Refused with TRUST-1 to TRUST-3 as the first one is. Throws NotFound once it is answered or withdrawn.
 */
export async function resendClientInvitation(tx: ClientTx, id: string): Promise<Result<{ sent: boolean }>> {
  const coach = await lockInviter(tx);
  const open = await tx.db.clientInvitation.findFirst({
    where: { userId: tx.scope.userId, id: requireId(id), state: 'invited' },
    select: { id: true, clientEmail: true },
  });
  if (!open) throw new NotFound('invitation');
  if (await sentLately(tx, `client-invitation:${open.id}:`)) return ok({ sent: false });
  const sent = await send(tx, { id: open.id, email: open.clientEmail, coach });
  return sent.ok ? ok({ sent: true }) : sent;
}

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

type Invited = { id: string; email: string; coach: Inviter };

function send(tx: ClientTx, { id, email, coach }: Invited): Promise<Result<{ id: string }>> {
  return enqueueToOther(tx, {
    kind: 'client-invitation',
    mail: { to: email, replyTo: coach.email },
    name: coach.name,
    rejection: null,
    words: { name: coach.name ?? '' },
    render: (stopUrl) =>
      renderClientInvitation({ coachName: coach.name ?? coach.email, url: invitationLink(id), stopUrl }),
    dueAt: tx.now,
    idempotencyKey: `client-invitation:${id}:${tx.now.epochMilliseconds}`,
  });
}
