import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { keyOfAddress } from '@/lib/features/replies/address-key';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { FLOOR_KINDS, type FloorKind, sentBefore } from '@/lib/rules/floors';
import type { OtherReply } from '@/lib/rules/reply';

// ASK-2, PUSH-2: what a deleted rejection left behind. Triggers write it; nothing here does.

/** What was sent once at a company, as a part of what else is read of it. */
export const SENT_ONCE = {
  where: { kind: { in: [...FLOOR_KINDS] } },
  select: { id: true, kind: true, declined: true, until: true, replyId: true },
  orderBy: [{ until: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Company$floorsArgs;

type Row = Prisma.FloorGetPayload<Pick<typeof SENT_ONCE, 'select'>>;

/** What was sent once to an address, whatever the company was called. */
export async function floorsOfAddress(tx: ClientTx, to: string): Promise<Row[]> {
  const toKey = keyOfAddress(await openVault(tx), to);
  if (toKey === null) return [];
  return tx.db.floor.findMany({
    ...SENT_ONCE,
    where: { ...SENT_ONCE.where, userId: tx.scope.userId, toKey },
  });
}

/** What of it is about a rejection. A question to the recruiter that hangs on one of its own replies counts as that reply. */
export function sentBeforeAmong(
  floors: readonly Row[],
  {
    receivedAt,
    replies,
  }: { receivedAt: Parameters<typeof sentBefore>[1]['receivedAt']; replies: readonly { id: string }[] },
): OtherReply[] {
  // One is found by the company and by the address.
  const each = [...new Map(floors.map((floor) => [floor.id, floor])).values()];
  const elsewhere = each.filter(({ replyId }) => !replies.some(({ id }) => id === replyId));
  return sentBefore(
    elsewhere.map(({ kind, declined, until }) => ({
      kind: kind as FloorKind,
      declined,
      until: instantOf(until),
    })),
    { receivedAt },
  );
}
