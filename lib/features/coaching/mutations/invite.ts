import { renderInvitation } from '@/emails/invitation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { invitationLink } from '@/lib/features/coaching/invitation-link';
import {
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

/** Who is invited, and the name of whoever asks, where their account has none; `mail` unless they hand the link over. */
type Asked = { email: string; name?: string; way?: InvitationWay };

/**
 * COACH-1: invites a coach by address, for the journal entries that the client will choose one by one. The
 * mail's link signs nobody in. An address that is invited or coaches already gets no second mail: `sent` is
 * false then, and where the client hands the link over themselves (`way`), which they may at once. Through the service
 * it is refused with TRUST-1 to TRUST-3. `name` becomes the client's where their account has none. Throws a ZodError
 * for the client's own address, after the fifth invitation in 24 elapsed hours, and for a mail by somebody without a name;
 * NotConfirmed where the client has not shown lately that it is them.
 */
export const inviteCoach = (tx: ClientTx, asked: Asked) => invite(tx, COACH, asked);

/**
 * COACH-1: a coach invites a client by address. Nothing is shared by it: whoever has the address says yes as themselves, and
 * chooses then. The coach learns nothing of the address, not even whether it has an account. All else is as inviteCoach
 * says, the five invitations in 24 elapsed hours counted together.
 */
export const inviteClient = (tx: ClientTx, asked: Asked) => invite(tx, CLIENT, asked);

/**
 * Sends an open invitation's mail again, at most once in 24 elapsed hours: a local day could be had again by a change of
 * zone. Answers whether a mail was queued. Refused with TRUST-1 to TRUST-3 as the first one is. Throws
 * NotFound once the invitation is answered or withdrawn, and a ZodError where its sender has no name.
 */
export const resendInvitation = (tx: ClientTx, id: string) => resend(tx, COACH, id);

/** The same of a coach's invitation. */
export const resendClientInvitation = (tx: ClientTx, id: string) => resend(tx, CLIENT, id);

/** What differs between the two: whom an invitation is for, and the table that its row is in. */
type Kind = {
  invited: 'coach' | 'client';
  isOwn: string;
  /** The row by which an address is invited already, or coaches. */
  known(tx: ClientTx, email: string): Promise<{ id: string } | null>;
  add(tx: ClientTx, email: string): Promise<{ id: string }>;
  /** The address of an invitation that nobody has answered. */
  waiting(tx: ClientTx, id: string): Promise<string | undefined>;
};

const COACH: Kind = {
  invited: 'coach',
  isOwn: 'This is your own address. A coach signs in with a different one.',
  known: ({ db, scope: { userId } }, coachEmail) =>
    db.coaching.findFirst({
      where: { userId, coachEmail, state: { in: ['invited', 'active'] } },
      select: { id: true },
    }),
  add: ({ db, scope: { userId }, now }, coachEmail) =>
    db.coaching.create({
      data: { userId, coachEmail, scopes: ['journal'], invitedAt: dateOf(now) },
      select: { id: true },
    }),
  waiting: async ({ db, scope: { userId } }, id) =>
    (await db.coaching.findFirst({ where: { userId, id, state: 'invited' }, select: { coachEmail: true } }))
      ?.coachEmail,
};

const CLIENT: Kind = {
  invited: 'client',
  isOwn: 'This is your own address. A client signs in with a different one.',
  known: ({ db, scope: { userId } }, clientEmail) =>
    db.clientInvitation.findFirst({
      where: { userId, clientEmail, state: 'invited' },
      select: { id: true },
    }),
  add: ({ db, scope: { userId }, now }, clientEmail) =>
    db.clientInvitation.create({
      data: { userId, clientEmail, invitedAt: dateOf(now) },
      select: { id: true },
    }),
  waiting: async ({ db, scope: { userId } }, id) =>
    (
      await db.clientInvitation.findFirst({
        where: { userId, id, state: 'invited' },
        select: { clientEmail: true },
      })
    )?.clientEmail,
};

async function invite(
  tx: ClientTx,
  kind: Kind,
  { email, name, way = 'mail' }: Asked,
): Promise<Result<{ id: string; sent: boolean }>> {
  requireConfirmed(tx);
  const person = await named(tx, await lockInviter(tx), name);
  if (email === person.email) throw slip(kind.isOwn, email);
  const known = await kind.known(tx, email);
  if (known) return ok({ id: known.id, sent: false });
  await requireRoomToInvite(tx, email);
  const { id } = await kind.add(tx, email);
  await noteSecurity(tx, { kind: `${kind.invited}-invited`, about: id });
  if (way === 'link') return ok({ id, sent: false });
  const sent = await send(tx, kind, { id, email, from: person });
  return sent.ok ? ok({ id, sent: true }) : sent;
}

async function resend(tx: ClientTx, kind: Kind, id: string): Promise<Result<{ sent: boolean }>> {
  const person = await lockInviter(tx);
  const email = await kind.waiting(tx, requireId(id));
  if (email === undefined) throw new NotFound('invitation');
  if (await sentLately(tx, `${kind.invited}-invitation:${id}:`)) return ok({ sent: false });
  const sent = await send(tx, kind, { id, email, from: person });
  return sent.ok ? ok({ sent: true }) : sent;
}

type Sent = { id: string; email: string; from: { email: string; name: string | null } };

function send(tx: ClientTx, { invited }: Kind, { id, email, from }: Sent): Promise<Result<{ id: string }>> {
  return enqueueToOther(tx, {
    kind: `${invited}-invitation`,
    mail: { to: email, replyTo: from.email },
    name: from.name,
    rejection: null,
    words: { name: from.name ?? '' },
    render: (stopUrl, name) => renderInvitation({ invited, name, url: invitationLink(id), stopUrl }),
    dueAt: tx.now,
    idempotencyKey: `${invited}-invitation:${id}:${tx.now.epochMilliseconds}`,
  });
}
