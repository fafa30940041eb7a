import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { formatMoment } from '@/lib/rules/messages';

// What holds for both invitations, a client's to a coach and a coach's to a client: each is a mail to somebody who did not ask
// for it.

/** Invitations one person may start in 24 elapsed hours, of both kinds together. */
const INVITATIONS_A_DAY = 5;
/** Elapsed hours until an invitation's mail may be sent once more. */
const RESEND_HOURS = 24;

/** Who invites. */
export type Inviter = { email: string; name: string | null };

/** What is wrong with the address that was given. */
export const slip = (message: string, input: string): z.ZodError =>
  new z.ZodError([{ code: 'custom', path: ['email'], message, input }]);

/** One invitation at a time for each person: two tabs would both find no open one. */
export async function lockInviter(tx: ClientTx): Promise<Inviter> {
  const [person] = await tx.db.$queryRaw<Inviter[]>`
    SELECT email, name FROM users WHERE id = ${tx.scope.userId}::uuid FOR UPDATE`;
  if (!person) throw new NotFound('person');
  return person;
}

/** Whoever is invited reads who asks: a name given here stays, one that is there already is not touched. */
export async function named(tx: ClientTx, person: Inviter, name: string | undefined): Promise<Inviter> {
  if (person.name || !name) return person;
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { name } });
  return { ...person, name };
}

/** Throws a ZodError for `email` after the fifth invitation within 24 elapsed hours, whether it was sent or handed over. */
export async function requireRoomToInvite(tx: ClientTx, email: string): Promise<void> {
  const { userId } = tx.scope;
  const since = dateOf(tx.now.subtract({ hours: 24 }));
  const recent = await tx.db.$queryRaw<{ at: Date }[]>`
    SELECT invited_at AS at FROM (
      SELECT invited_at FROM coachings WHERE user_id = ${userId}::uuid AND invited_at > ${since}
      UNION ALL SELECT invited_at FROM client_invitations WHERE user_id = ${userId}::uuid AND invited_at > ${since}) x
    ORDER BY invited_at DESC LIMIT ${INVITATIONS_A_DAY}`;
  const first = recent.length < INVITATIONS_A_DAY ? undefined : recent.at(-1);
  if (!first) return;
  const again = formatMoment(instantOf(first.at).add({ hours: 24 }), tx.viewer);
  throw slip(`You’ve sent five invitations within 24 hours. You can send the next one from ${again}.`, email);
}

/** Whether the mail of the invitation whose keys begin with `key` was queued within 24 elapsed hours. */
export async function sentLately(tx: ClientTx, key: string): Promise<boolean> {
  const count = await tx.db.outbox.count({
    where: {
      userId: tx.scope.userId,
      idempotencyKey: { startsWith: key },
      createdAt: { gt: dateOf(tx.now.subtract({ hours: RESEND_HOURS })) },
    },
  });
  return count > 0;
}
