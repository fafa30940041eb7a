import { renderReplyReady } from '@/emails/reply-ready';
import type { ClientTx } from '@/lib/access/transaction';
import { notify } from '@/lib/features/notices';
import { notifyByMail } from '@/lib/features/notifications';
import { type Person, tellEndedHolds } from '@/lib/features/replies/ended-holds';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { env } from '@/lib/platform/env';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';

const KEY = /^reply-ready:([0-9a-f-]{36}):\d+$/;

/**
 * Tells people that a reply of theirs may go: by the day's one mail where a hold is over, and at the hour of their choice
 * where they send it with their own email app. Answers how many mails were queued.
 */
export const tellOfReplies = (): Promise<number> =>
  forEachPerson('ended-holds', peopleToTell, async (tx) => {
    const person = await lockPerson(tx);
    return person ? (await remind(tx, person)) + (await tellEndedHolds(tx, person)) : 0;
  });

const peopleToTell = Prisma.sql`SELECT rebound.ended_holds_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

/** Two workers at once tell once. */
async function lockPerson(tx: ClientTx): Promise<Person | null> {
  const [row] = await tx.db.$queryRaw<Person[]>`
    SELECT time_zone AS "timeZone", nudge_hour::int AS "nudgeHour" FROM users
    WHERE id = ${tx.scope.userId}::uuid FOR NO KEY UPDATE SKIP LOCKED`;
  return row ?? null;
}

/** One mail for all reminders that have come due together. One whose hold grew meanwhile waits for its end (HOLD-5). */
async function remind(tx: ClientTx, { timeZone }: Person): Promise<number> {
  const { userId } = tx.scope;
  const due = await tx.db.reply.findMany({
    where: {
      userId,
      remindAt: { lte: dateOf(tx.now) },
      remindedAt: null,
      rejection: { holdUntil: { lte: dateOf(tx.now) } },
    },
    select: { id: true, rejectionId: true, kind: true, remindAt: true },
    orderBy: [{ remindAt: 'asc' }, { id: 'asc' }],
  });
  const [first] = due;
  if (!first?.remindAt) return 0;
  await tx.db.reply.updateMany({
    where: { userId, id: { in: due.map(({ id }) => id) } },
    data: { remindedAt: dateOf(tx.now) },
  });
  for (const { rejectionId } of due) await notify(tx, { kind: 'reply-ready', subjectId: rejectionId });
  const path = due.length === 1 ? `/rejections/${first.rejectionId}/reply?kind=${first.kind}` : '/replies';
  const url = new URL(path, env().REBOUND_URL).href;
  const queued = await notifyByMail(tx, {
    kind: 'reply-unlocked',
    render: (footer) => renderReplyReady({ url, replies: due.length, ...footer }),
    dueAt: tx.now,
    staleAt: startOfLocalDay(addDays(localDate(tx.now, timeZone), 1), timeZone),
    idempotencyKey: `reply-ready:${first.id}:${first.remindAt.getTime()}`,
  });
  return Number(queued);
}

/** Asked once more before the mail is sent; null where it is a mail of another sort. */
export async function stillToRemindOf(tx: ClientTx, key: string): Promise<boolean | null> {
  if (!KEY.test(key)) return null;
  // It is about all that came due with it, and news for its day: one that is sent meanwhile doesn't silence the others.
  const today = startOfLocalDay(localDate(tx.now, tx.viewer.zone), tx.viewer.zone);
  const waits = { userId: tx.scope.userId, remindAt: { not: null }, remindedAt: { gte: dateOf(today) } };
  return (await tx.db.reply.count({ where: waits })) > 0;
}
