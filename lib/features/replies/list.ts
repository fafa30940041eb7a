import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { AskAnswer, ReplyState } from '@/lib/features/replies/types';
import type { Way } from '@/lib/features/replies/ways';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { ANSWERED_KINDS } from '@/lib/rules/answers';
import type { ReplyKind } from '@/lib/rules/reply';

/** A letter in the one place that shows them all. */
export type ListedReply = {
  id: string;
  rejectionId: string;
  kind: ReplyKind;
  company: string;
  role: string;
  state: ReplyState;
  via: Way;
  leaveAt: Temporal.Instant | null;
  remindAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
  answer: AskAnswer | null;
};

/**
 * By where they stand: to be sent or decided on, sent and waiting for an answer, answered, and sent with nothing to wait
 * for.
 */
export type RepliesByState = Record<'open' | 'waiting' | 'answered' | 'sent', ListedReply[]>;

/** How many of each are told; older ones are on the pages of their rejections. */
const TOLD = 30;

/** All letters of a person, the latest first. */
export async function repliesByState(tx: ClientTx): Promise<RepliesByState> {
  const sent = { state: 'sent' } as const;
  const ofKinds = { kind: { in: [...ANSWERED_KINDS] } };
  const [open, waiting, answered, rest] = await Promise.all([
    listed(tx, { state: { not: 'sent' } }),
    listed(tx, { ...sent, ...ofKinds, answer: null }),
    listed(tx, { ...sent, ...ofKinds, answer: { not: null } }),
    listed(tx, { ...sent, kind: { notIn: [...ANSWERED_KINDS] } }),
  ]);
  return { open, waiting, answered, sent: rest };
}

async function listed(tx: ClientTx, where: Prisma.ReplyWhereInput): Promise<ListedReply[]> {
  const rows = await tx.db.reply.findMany({
    where: { ...where, userId: tx.scope.userId },
    select: {
      ...{ id: true, rejectionId: true, kind: true, state: true, via: true },
      ...{ leaveAt: true, remindAt: true, sentAt: true, answer: true },
      rejection: {
        select: { application: { select: { role: true, company: { select: { name: true } } } } },
      },
    },
    orderBy: [{ sentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: TOLD,
  });
  return rows.map(({ rejection: { application }, ...row }) => ({
    ...row,
    kind: row.kind as ReplyKind,
    state: row.state as ReplyState,
    via: row.via as Way,
    answer: row.answer as AskAnswer | null,
    company: application.company.name,
    role: application.role,
    leaveAt: row.leaveAt && instantOf(row.leaveAt),
    remindAt: row.remindAt && instantOf(row.remindAt),
    sentAt: row.sentAt && instantOf(row.sentAt),
  }));
}
