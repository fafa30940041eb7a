import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { networkHash, recipientHash, senderHash } from '@/lib/mail/marks';
import { instantOf } from '@/lib/platform/clock';
import { laterOf } from '@/lib/rules/time';
import { type Trusted, trustedFrom, type WrittenDown } from '@/lib/rules/trust';

type Hash = Uint8Array<ArrayBuffer>;

/** TRUST-3: of a mail to somebody else, from whom, to whom and from which network, as keyed hashes. */
export type Marks = { senderHash: Hash; recipientHash: Hash; networkHash: Hash | null };

/** The network is that of the request that queues; a job has none. */
export const marksOf = ({ scope, viewer }: ClientTx, to: string): Marks => ({
  senderHash: senderHash(viewer.email),
  recipientHash: recipientHash(to),
  networkHash: scope.through?.network ? networkHash(scope.through.network) : null,
});

/** TRUST-1, TRUST-2: how long the acting person's account has been here. */
export const senderOf = ({ viewer }: ClientTx): Omit<Trusted, 'rejection'> => ({
  madeAt: Temporal.Instant.from(viewer.madeAt),
  demo: viewer.demo,
});

/** TRUST-3: whether this recipient, or the operator, stopped mail of this sender. */
export async function isStopped(
  tx: ClientTx,
  marks: Pick<Marks, 'senderHash' | 'recipientHash'>,
): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ stopped: boolean }[]>`
    SELECT rebound.mail_stopped(${marks.recipientHash}::bytea, ${marks.senderHash}::bytea) AS stopped`;
  return row?.stopped ?? true;
}

/** HOLD-6, TRUST-1: from when a letter may leave by its way: after its hold, and in the service's name once it sends. */
export function leavesFrom(
  tx: ClientTx,
  { via, rejection }: { via: string; rejection: WrittenDown },
): Temporal.Instant {
  const { holdUntil } = rejection;
  return via === 'service' ? laterOf(holdUntil, trustedFrom({ ...senderOf(tx), rejection })) : holdUntil;
}

/** TRUST-1: the facts of the rejection that a reply answers; null for a mail that answers none. */
export async function rejectionBehind(tx: ClientTx, replyId: string | null): Promise<WrittenDown | null> {
  if (!replyId) return null;
  const { rejection } = await tx.db.reply.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id: replyId } },
    select: { rejection: { select: { createdAt: true, receivedAt: true, holdUntil: true } } },
  });
  return {
    recordedAt: instantOf(rejection.createdAt),
    receivedAt: instantOf(rejection.receivedAt),
    holdUntil: instantOf(rejection.holdUntil),
  };
}
