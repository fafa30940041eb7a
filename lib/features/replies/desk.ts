import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type MailboxView, mailboxViewOf } from '@/lib/features/mailboxes';
import {
  REJECTION_FOR_PAGE,
  type RejectionEmail,
  type RejectionView,
  rejectionEmailIn,
  rejectionViewOf,
} from '@/lib/features/rejections';
import { inTheirOrder, REPLY_WITH_MAIL, replyViewOf } from '@/lib/features/replies/data';
import { SENT_ONCE, sentBeforeAmong } from '@/lib/features/replies/floors';
import type { ReplyView } from '@/lib/features/replies/types';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { OtherReply } from '@/lib/rules/reply';

/** What a reply is written with: the rejection, its replies (the oldest first), their email, one's own mailbox. */
export type Desk = {
  rejection: RejectionView;
  companyId: string;
  /** TRUST-1: when the database wrote the rejection down. */
  recordedAt: Temporal.Instant;
  replies: ReplyView[];
  rejectionEmail: RejectionEmail | null;
  mailbox: MailboxView | null;
  /** ASK-2, PUSH-2: what left about it before it was deleted and logged again. */
  sentBefore: OtherReply[];
};

const FOR_DESK = {
  ...REJECTION_FOR_PAGE,
  application: {
    select: {
      ...REJECTION_FOR_PAGE.application.select,
      company: { select: { ...REJECTION_FOR_PAGE.application.select.company.select, floors: SENT_ONCE } },
    },
  },
  replies: { include: REPLY_WITH_MAIL, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  rejectionEmail: { select: { rejectionId: true, mailSealed: true } },
  user: { select: { ...REJECTION_FOR_PAGE.user.select, mailbox: { omit: { secretSealed: true } } } },
} as const satisfies Prisma.RejectionInclude;

/** All that the pages of a reply begin with, in one statement. Throws NotFound for a missing or foreign id. */
export async function readDesk(tx: ClientTx, rejectionId: string): Promise<Desk> {
  const row = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    include: FOR_DESK,
  });
  if (!row) throw new NotFound('rejection');
  const vault = await openVault(tx);
  const { replies, rejectionEmail } = row;
  const { mailbox } = row.user;
  return {
    rejection: rejectionViewOf(row, vault),
    companyId: row.application.companyId,
    recordedAt: instantOf(row.createdAt),
    replies: inTheirOrder(replies).map((reply) => replyViewOf(reply, vault)),
    rejectionEmail: rejectionEmail && rejectionEmailIn(rejectionEmail, vault),
    mailbox: mailbox && mailboxViewOf(mailbox, vault),
    sentBefore: sentBeforeAmong(row.application.company.floors, {
      receivedAt: instantOf(row.receivedAt),
      replies,
    }),
  };
}
