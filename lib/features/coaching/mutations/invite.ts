import { z } from 'zod';
import { renderCoachInvitation } from '@/emails/coach-invitation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { invitationLink } from '@/lib/features/coaching/invitation-link';
import type { InvitationWay } from '@/lib/features/coaching/types';
import { enqueueToOther } from '@/lib/outbox/to-others';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { formatMoment } from '@/lib/rules/messages';

/** Invitations one person may start in 24 elapsed hours: each is a mail to somebody who did not ask for it. */
const INVITATIONS_A_DAY = 5;
/** Elapsed hours until an invitation's mail may be sent once more. */
const RESEND_HOURS = 24;

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
  const client = await named(tx, await lockClient(tx), name);
  if (email === client.email) {
    throw slip('This is your own address. A coach signs in with a different one.', email);
  }
  const { userId } = tx.scope;
  const open = await tx.db.coaching.findFirst({
    where: { userId, coachEmail: email, state: { in: ['invited', 'active'] } },
    select: { id: true },
  });
  if (open) return ok({ id: open.id, sent: false });
  const since = dateOf(tx.now.subtract({ hours: 24 }));
  const recent = await tx.db.coaching.findMany({
    where: { userId, invitedAt: { gt: since } },
    select: { invitedAt: true },
    orderBy: { invitedAt: 'desc' },
    take: INVITATIONS_A_DAY,
  });
  const first = recent.length < INVITATIONS_A_DAY ? undefined : recent.at(-1);
  if (first) {
    const again = formatMoment(instantOf(first.invitedAt).add({ hours: 24 }), tx.viewer);
    throw slip(
      `You’ve sent five invitations within 24 hours. You can send the next one from ${again}.`,
      email,
    );
  }
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
  const client = await lockClient(tx);
  const coaching = await tx.db.coaching.findFirst({
    where: { userId: tx.scope.userId, id: requireId(id), state: 'invited' },
    select: { id: true, coachEmail: true },
  });
  if (!coaching) throw new NotFound('invitation');
  const lately = await tx.db.outbox.count({
    where: {
      userId: tx.scope.userId,
      idempotencyKey: { startsWith: `coach-invitation:${coaching.id}:` },
      createdAt: { gt: dateOf(tx.now.subtract({ hours: RESEND_HOURS })) },
    },
  });
  if (lately > 0) return ok({ sent: false });
  const sent = await send(tx, { id: coaching.id, email: coaching.coachEmail, client });
  return sent.ok ? ok({ sent: true }) : sent;
}

type Inviter = { email: string; name: string | null };
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

function slip(message: string, input: string): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: ['email'], message, input }]);
}

/** The coach reads who asks: a name given here stays, one that is there already is not touched. */
async function named(tx: ClientTx, client: Inviter, name: string | undefined): Promise<Inviter> {
  if (client.name || !name) return client;
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { name } });
  return { ...client, name };
}

/** One invitation at a time for each client: two tabs would both find no open one. */
async function lockClient(tx: ClientTx): Promise<Inviter> {
  const [client] = await tx.db.$queryRaw<Inviter[]>`
    SELECT email, name FROM users WHERE id = ${tx.scope.userId}::uuid FOR UPDATE`;
  if (!client) throw new NotFound('person');
  return client;
}
