import { Temporal } from 'temporal-polyfill';
import { renderPlanFinished } from '@/emails/plan-finished';
import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications';
import { notifyByMail } from '@/lib/features/notifications';
import { finishEndedPlans } from '@/lib/features/recovery/mutations';
import { forEachPerson } from '@/lib/jobs/for-each-person';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { env } from '@/lib/platform/env';
import { addDays, atLocalHour, laterOf, localDate, startOfLocalDay } from '@/lib/rules/time';

/**
 * 72H-4: writes down as done what is over. The worker sees nobody's plans, only when nudges were due: whoever had a
 * third morning in the last week is looked at. Answers how many plans were finished.
 */
export const finishPlansAndTell = (): Promise<number> =>
  forEachPerson('plans', peopleWithThirdMornings, finishAndTell);

/**
 * Nobody is told who has accepted an offer meanwhile. One notification a morning, however many plans it was. Pages say that a
 * plan is over from its days, so they wait for nobody here.
 */
async function finishAndTell(tx: ClientTx): Promise<number> {
  const finished = await finishEndedPlans(tx);
  if (finished === 0) return 0;
  const { userId } = tx.scope;
  if (await searchIsOver(tx)) return finished;
  const { zone: timeZone, nudgeHour } = tx.viewer;
  const today = localDate(tx.now, timeZone);
  await notifyByMail(tx, {
    kind: 'plan-finished',
    render: (footer) => renderPlanFinished({ url: new URL('/today', env().REBOUND_URL).href, ...footer }),
    dueAt: laterOf(tx.now, atLocalHour(today, nudgeHour, timeZone)),
    staleAt: startOfLocalDay(addDays(today, 2), timeZone),
    idempotencyKey: `plan-finished:${userId}:${today}`,
  });
  return finished;
}

const KEY = /^plan-finished:[0-9a-f-]{36}:(\d{4}-\d\d-\d\d)$/;

/**
 * Asked once more before the mail is sent: whether a plan that it is about is still there and over, as its rejection may
 * have been undone. Null for a key of another sort.
 */
export async function planEndedFor(tx: ClientTx, key: string): Promise<boolean | null> {
  const [, day] = KEY.exec(key) ?? [];
  if (!day) return null;
  // A day of room for whoever has changed zones since.
  const since = startOfLocalDay(addDays(Temporal.PlainDate.from(day), -1), tx.viewer.zone);
  const ended = { userId: tx.scope.userId, state: 'done', endedAt: { gte: dateOf(since) } };
  return (await tx.db.plan.count({ where: ended })) > 0;
}

const peopleWithThirdMornings = Prisma.sql`
    SELECT DISTINCT user_id AS "userId" FROM nudges
    WHERE state IN ('pending', 'sent', 'skipped') AND day = 3
      AND due_at BETWEEN rebound.now() - interval '7 days' AND rebound.now()`;
