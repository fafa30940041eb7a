import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import type { NoticeKind } from '@/lib/features/notices/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/**
 * Leaves a notice for the person whose rows this transaction is about; a coach's act tells the client. In the
 * transaction of what happened, so that the two are true together.
 */
export async function notify(
  tx: ClientTx | CoachTx,
  notice: { kind: NoticeKind; subjectId: string },
): Promise<void> {
  // Not create(): it reads the row back, which a coach may not.
  await tx.db.notice.createMany({
    data: [{ userId: tx.scope.userId, ...notice, createdAt: dateOf(tx.now) }],
  });
}

/** Marks a notice as seen; it is not shown again. Throws NotFound where it is not the person's. */
export async function dismiss(tx: ClientTx, id: string): Promise<void> {
  const { count } = await tx.db.notice.updateMany({
    where: { userId: tx.scope.userId, id: requireId(id) },
    data: { seenAt: dateOf(tx.now) },
  });
  if (count === 0) throw new NotFound('notice');
}

/** Marks everything of one kind as seen: the page it led to says the same. */
export async function dismissKind(tx: ClientTx, kind: NoticeKind): Promise<void> {
  await tx.db.notice.updateMany({
    where: { userId: tx.scope.userId, kind, seenAt: null },
    data: { seenAt: dateOf(tx.now) },
  });
}

/** Marks everything about one subject as seen: reading the reply's page is being told that it left. */
export async function dismissAbout(tx: ClientTx, subjectId: string): Promise<void> {
  await tx.db.notice.updateMany({
    where: { userId: tx.scope.userId, subjectId: requireId(subjectId), seenAt: null },
    data: { seenAt: dateOf(tx.now) },
  });
}
