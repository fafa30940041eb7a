import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Frame } from '@/lib/access/viewer';
import type { NoticeKind, NoticeView } from '@/lib/features/notices/types';
import { instantOf } from '@/lib/platform/clock';

/** More than a handful at once would be a to-do list. */
export const NOTICES_AT_ONCE = 5;

/** What the person has not been told yet, the latest first. */
export async function unseen(tx: ClientTx): Promise<Omit<NoticeView, 'about'>[]> {
  const rows = await tx.db.notice.findMany({
    where: { userId: tx.scope.userId, seenAt: null },
    select: { id: true, kind: true, subjectId: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NOTICES_AT_ONCE,
  });
  return rows.map(({ kind, createdAt, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    createdAt: instantOf(createdAt),
  }));
}

/** The same as the session brings it along for the frame of a page. */
export const noticesOf = (rows: Frame['notices']): NoticeView[] =>
  rows.map(({ kind, createdAt, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    createdAt: Temporal.Instant.from(createdAt),
  }));
