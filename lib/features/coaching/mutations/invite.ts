import { z } from 'zod';
import { renderCoachInvitation } from '@/emails/coach-invitation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';

/** Invitations one person may start in 24 elapsed hours: each is a mail to somebody who did not ask for it. */
const INVITATIONS_A_DAY = 5;

/**
 * COACH-1: invites a coach by address, for the journal entries that the client will choose one by one. The
 * mail's link signs nobody in. An address that is invited or coaches already gets no second mail: `sent` is
 * false then. `name` becomes the client's where their account has none. Throws a ZodError for the client's
 * own address and after the day's fifth invitation, and NotConfirmed where the client has not shown lately that it is
 * them.
 */
export async function inviteCoach(
  tx: ClientTx,
  { email, name }: { email: string; name?: string },
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
  const recent = await tx.db.coaching.count({ where: { userId, invitedAt: { gt: since } } });
  if (recent >= INVITATIONS_A_DAY) {
    throw slip('You’ve sent five invitations today. You can send more tomorrow.', email);
  }
  const { id } = await tx.db.coaching.create({
    data: { userId, coachEmail: email, scopes: ['journal'], invitedAt: dateOf(tx.now) },
    select: { id: true },
  });
  await send(tx, { id, email, client, key: await keyOfDay(tx, id) });
  await noteSecurity(tx, { kind: 'coach-invited', about: id });
  return ok({ id, sent: true });
}

/**
 * Sends an open invitation's mail again, at most once on each of the client's local days. Answers whether a
 * mail was queued. Throws NotFound once the invitation is answered or withdrawn.
 */
export async function resendInvitation(tx: ClientTx, id: string): Promise<Result<{ sent: boolean }>> {
  const client = await lockClient(tx);
  const coaching = await tx.db.coaching.findFirst({
    where: { userId: tx.scope.userId, id: requireId(id), state: 'invited' },
    select: { id: true, coachEmail: true },
  });
  if (!coaching) throw new NotFound('invitation');
  const key = await keyOfDay(tx, coaching.id);
  const before = await tx.db.outbox.count({ where: { userId: tx.scope.userId, idempotencyKey: key } });
  if (before > 0) return ok({ sent: false });
  await send(tx, { id: coaching.id, email: coaching.coachEmail, client, key });
  return ok({ sent: true });
}

type Inviter = { email: string; name: string | null };
type Invited = { id: string; email: string; client: Inviter; key: string };

async function send(tx: ClientTx, { id, email, client, key }: Invited): Promise<void> {
  const url = new URL(`/invitations/${id}`, env().REBOUND_URL).toString();
  const words = await renderCoachInvitation({ clientName: client.name ?? client.email, url });
  await enqueue(tx, {
    kind: 'coach-invitation',
    userId: tx.scope.userId,
    mail: { to: email, replyTo: client.email, ...words },
    dueAt: tx.now,
    idempotencyKey: key,
  });
}

async function keyOfDay(tx: ClientTx, id: string): Promise<string> {
  const { zone } = tx.viewer;
  return `coach-invitation:${id}:${tx.now.toZonedDateTimeISO(zone).toPlainDate().toString()}`;
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
