import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { keyOfAddress } from '@/lib/features/replies/address-key';
import type { AskRecord, Correspondence, ReplyState } from '@/lib/features/replies/types';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { asksFeedback, REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';

/** How many letters are told one by one; the rest is a number. */
const TOLD = 5;
/** What left, or may have. */
const GONE = ['sent', 'unknown'] satisfies ReplyState[];
const ASKING = REPLY_KINDS.filter(asksFeedback);

/**
 * What was written before to a rejection's company and, where given, to the address `to`, whichever company it was
 * about: the latest of what left or may have, and how many there are of each sort. Letters to an address are found by
 * its keyed hash; those from before there was one, by their company alone. Throws NotFound for a missing or foreign id.
 */
export async function correspondence(
  tx: ClientTx,
  { rejectionId, to = '' }: { rejectionId: string; to?: string },
): Promise<Correspondence> {
  const { userId } = tx.scope;
  const here = await tx.db.rejection.findUnique({
    where: { userId_id: { userId, id: requireId(rejectionId) } },
    select: { application: { select: { companyId: true } } },
  });
  if (!here) throw new NotFound('rejection');
  const vault = await openVault(tx);
  const key = keyOfAddress(vault, to);
  const { companyId } = here.application;
  const gone: Prisma.ReplyWhereInput = {
    userId,
    state: { in: GONE },
    OR: [{ rejection: { application: { companyId } } }, ...(key ? [{ toKey: key }] : [])],
  };
  const rows = await tx.db.reply.findMany({
    where: gone,
    include: {
      rejection: {
        select: {
          application: { select: { role: true, companyId: true, company: { select: { name: true } } } },
        },
      },
    },
    orderBy: [{ sentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: TOLD,
  });
  const counts = await tx.db.reply.groupBy({ by: ['kind'], where: gone, _count: true });
  const count = (...kinds: readonly ReplyKind[]) =>
    counts.reduce((sum, row) => sum + (kinds.some((kind) => kind === row.kind) ? row._count : 0), 0);
  return {
    items: rows.map((row) => ({
      replyId: row.id,
      rejectionId: row.rejectionId,
      kind: row.kind as ReplyKind,
      company: row.rejection.application.company.name,
      role: row.rejection.application.role,
      to: vault.open('reply.to', row.toSealed),
      person: vault.openIfAny('reply.person', row.personSealed),
      sentAt: row.sentAt && instantOf(row.sentAt),
      sameRejection: row.rejectionId === rejectionId,
      sameAddress: key !== null && row.toKey !== null && Buffer.from(row.toKey).equals(key),
      sameCompany: row.rejection.application.companyId === companyId,
    })),
    counts: {
      all: count(...REPLY_KINDS),
      asks: count(...ASKING),
      pushbacks: count('pushback'),
      notes: count('note'),
    },
  };
}

/** ASK-2: whether the person at this address was asked about this rejection before, by a letter other than this one. */
export async function askedBefore(
  tx: ClientTx,
  reply: { id: string; rejectionId: string; to: string },
): Promise<boolean> {
  const toKey = keyOfAddress(await openVault(tx), reply.to);
  if (toKey === null) return false;
  const asked = await tx.db.reply.count({
    where: {
      userId: tx.scope.userId,
      rejectionId: reply.rejectionId,
      id: { not: reply.id },
      state: { in: GONE },
      kind: { in: ASKING },
      toKey,
    },
  });
  return asked > 0;
}

/** ASK-4: the person's own record: what the questions that left have brought, as far as it was written down. */
export async function askRecord(tx: ClientTx): Promise<AskRecord> {
  const rows = await tx.db.reply.groupBy({
    by: ['answer'],
    where: { userId: tx.scope.userId, state: 'sent', kind: { in: ASKING } },
    _count: true,
  });
  const count = (answer: string | null) => rows.find((row) => row.answer === answer)?._count ?? 0;
  return {
    asked: rows.reduce((sum, row) => sum + row._count, 0),
    substance: count('substance'),
    vague: count('vague'),
    none: count('none'),
    open: count(null),
  };
}
