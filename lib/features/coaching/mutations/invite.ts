import { renderCoachInvitation } from '@/emails/coach-invitation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
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

/**
 * COACH-1: invites a coach by address, for the journal entries that the client will choose one by one. The
 * mail's link signs nobody in. An address that is invited or coaches already gets no second mail: `sent` is
 * false then, and where the client hands the link over themselves (`way`), which they may at once. Through the service
 * it is refused with TRUST-1 to TRUST-3. `name` becomes the client's where their account has none. Throws a ZodError
 * for the client's own address and after the fifth invitation in 24 hours, and NotConfirmed
 * where the client has not shown lately that it is them.
 */
export async function inviteCoach(
  tx: ClientTx,
  { email, name, way = 'mail' }: { email: string; name?: string; way?: InvitationWay },
): Promise<Result<{ id: string; sent: boolean }>> {
  requireConfirmed(tx);
  const client = await named(tx, await lockInviter(tx), name);
  if (email === client.email) {
    throw slip('This is your own address. A coach signs in with a different one.', email);
  }
  const { userId } = tx.scope;
  const open = await tx.db.coaching.findFirst({
    where: { userId, coachEmail: email, state: { in: ['invited', 'active'] } },
    select: { id: true },
  });
  if (open) return ok({ id: open.id, sent: false });
  await requireRoomToInvite(tx, email);
  const { id } = await tx.db.coaching.create({
    data: { userId, coachEmail: email, scopes: ['journal'], invitedAt: dateOf(tx.now) },
    select: { id: true },
  });
  await noteSecurity(tx, { kind: 'coach-invited', about: id });
  if (way === 'link') return ok({ id, sent: false });
  const sent = await send(tx, { id, email, client });
  return sent.ok ? ok({ id, sent: true }) : sent;
}

/**
 * Sends an open invitation's mail again, at most once in 24 elapsed hours: a local day could be had again by a change of
 * zone. Answers whether a mail was queued. Refused with TRUST-1 to TRUST-3 as the first one is. Throws
 * NotFound once the invitation is answered or withdrawn.
 */
export async function resendInvitation(tx: ClientTx, id: string): Promise<Result<{ sent: boolean }>> {
  const client = await lockInviter(tx);
  const coaching = await tx.db.coaching.findFirst({
    where: { userId: tx.scope.userId, id: requireId(id), state: 'invited' },
    select: { id: true, coachEmail: true },
  });
  if (!coaching) throw new NotFound('invitation');
  const lately = await sentLately(tx, `coach-invitation:${coaching.id}:`);
  if (lately) return ok({ sent: false });
  const sent = await send(tx, { id: coaching.id, email: coaching.coachEmail, client });
  return sent.ok ? ok({ sent: true }) : sent;
}

type Invited = { id: string; email: string; client: Inviter };

function send(tx: ClientTx, { id, email, client }: Invited): Promise<Result<{ id: string }>> {
  return enqueueToOther(tx, {
    kind: 'coach-invitation',
    mail: { to: email, replyTo: client.email },
    name: client.name,
    rejection: null,
    words: { name: client.name ?? '' },
    render: (stopUrl) =>
      renderCoachInvitation({ clientName: client.name ?? client.email, url: invitationLink(id), stopUrl }),
    dueAt: tx.now,
    idempotencyKey: `coach-invitation:${id}:${tx.now.epochMilliseconds}`,
  });
}
