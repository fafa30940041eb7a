import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Frame } from '@/lib/access/viewer';
import { NOTICE_KINDS, type NoticeKind, type NoticeView } from '@/lib/features/notices/types';
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
  return known(rows).map((row) => ({ ...row, createdAt: instantOf(row.createdAt) }));
}

/** The same as the session brings it along for the frame of a page. */
export const noticesOf = (rows: Frame['notices']): NoticeView[] =>
  known(rows).map((row) => ({ ...row, createdAt: Temporal.Instant.from(row.createdAt) }));

/** Those of a kind that this build has words for: the build after it may write others to the same database. */
const known = <T extends { kind: string }>(rows: readonly T[]): (T & { kind: NoticeKind })[] =>
  rows.flatMap((row) => {
    const kind = NOTICE_KINDS.find((one) => one === row.kind);
    return kind ? [{ ...row, kind }] : [];
  });
