import type { ClientTx } from '@/lib/access/transaction';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/**
 * Locks a rejection for the rest of the transaction and reads it. Whatever is decided about a rejection and
 * its replies is decided under this lock, so that a hold does not move while a reply is let go.
 * Throws NotFound for a missing or foreign id.
 */
export async function lockRejection(tx: ClientTx, id: string) {
  const { userId } = tx.scope;
  const [locked] = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM rejections WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  if (!locked) throw new NotFound('rejection');
  const row = await tx.db.rejection.findUniqueOrThrow({
    where: { userId_id: { userId, id } },
    include: {
      application: { select: { companyId: true, ending: true } },
      plan: { select: { id: true, state: true, beganLate: true } },
    },
  });
  return {
    ...row,
    receivedAt: instantOf(row.receivedAt),
    receivedOn: plainDateOf(row.receivedOn),
    holdUntil: instantOf(row.holdUntil),
    loggedAt: instantOf(row.loggedAt),
    /** TRUST-1: when the database wrote it down. */
    recordedAt: instantOf(row.createdAt),
  };
}

export type LockedRejection = Awaited<ReturnType<typeof lockRejection>>;
