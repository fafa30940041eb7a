import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Frame } from '@/lib/access/viewer';
import type { NoticeKind, NoticeView } from '@/lib/features/notices/types';
import { instantOf } from '@/lib/platform/clock';

/** More than a handful at once would be a to-do list. */
const SHOWN_AT_ONCE = 5;

/** What the person has not been told yet, the latest first. */
export async function unseen(tx: ClientTx): Promise<NoticeView[]> {
  const rows = await tx.db.notice.findMany({
    where: { userId: tx.scope.userId, seenAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN_AT_ONCE,
  });
  return rows.map(({ id, kind, subjectId, createdAt }) => ({
    id,
    kind: kind as NoticeKind,
    subjectId,
    createdAt: instantOf(createdAt),
  }));
}

/** The same as the session brings them along for the frame of a page. */
export const noticesOf = (rows: Frame['notices']): NoticeView[] =>
  rows.map(({ kind, createdAt, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    createdAt: Temporal.Instant.from(createdAt),
  }));
