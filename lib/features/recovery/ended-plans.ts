import { renderPlanFinished } from '@/emails/plan-finished';
import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, type SystemTx } from '@/lib/access/transaction';
import { finishEndedPlans } from '@/lib/features/recovery/mutations';
import { morningsOf } from '@/lib/features/recovery/mutations/plan-row';
import { enqueueNote } from '@/lib/outbox/note';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { addDays, atLocalHour, laterOf, localDate, startOfLocalDay } from '@/lib/rules/time';

/**
 * 72H-4: one pass that writes down as done what is over. The worker sees nobody's plans, only when notes were
 * due: whoever had a third morning in the last week is looked at. Answers how many plans were finished.
 */
export async function endedPlansPass(): Promise<number> {
  const people = await inScope(workerScope(), peopleWithThirdMornings);
  let finished = 0;
  for (const userId of people) {
    try {
      finished += await inScope(scopeForJob(userId), finishAndTell);
    } catch (error) {
      log.error('plans', error, { userId });
    }
  }
  return finished;
}

/**
 * Whoever has looked at Today since knows it already: there the plans end as the page is opened. Nobody is told who
 * has found a place meanwhile. One note a morning, however many plans it was.
 */
async function finishAndTell(tx: ClientTx): Promise<number> {
  const finished = await finishEndedPlans(tx);
  if (finished === 0) return 0;
  const { userId } = tx.scope;
  const accepted = await tx.db.application.count({ where: { userId, ending: 'accepted' } });
  if (accepted > 0) return finished;
  const { timeZone, nudgeHour } = await morningsOf(tx);
  const today = localDate(tx.now, timeZone);
  await enqueueNote(tx, {
    kind: 'plan-finished',
    render: (footer) => renderPlanFinished({ url: new URL('/today', env().REBOUND_URL).href, ...footer }),
    dueAt: laterOf(tx.now, atLocalHour(today, nudgeHour, timeZone)),
    staleAt: startOfLocalDay(addDays(today, 2), timeZone),
    idempotencyKey: `plan-finished:${userId}:${today}`,
  });
  return finished;
}

async function peopleWithThirdMornings(tx: SystemTx): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT user_id AS "userId" FROM nudges
    WHERE state IN ('pending', 'sent', 'skipped') AND day = 3
      AND due_at BETWEEN rebound.now() - interval '7 days' AND rebound.now()`;
  return rows.map(({ userId }) => userId);
}
