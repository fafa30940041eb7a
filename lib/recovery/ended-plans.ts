import { scopeForJob, workerScope } from '@/lib/access/job';
import { inScope, type SystemTx } from '@/lib/db/transaction';
import { log } from '@/lib/log';
import { finishEndedPlans } from '@/lib/recovery/mutations';

/**
 * 72H-4: one pass that writes down as done what is over. The worker sees nobody's plans, only when notes were
 * due: whoever had a third morning in the last week is looked at. Answers how many plans were finished.
 */
export async function endedPlansPass(): Promise<number> {
  const people = await inScope(workerScope(), peopleWithThirdMornings);
  let finished = 0;
  for (const userId of people) {
    try {
      finished += await inScope(scopeForJob(userId), finishEndedPlans);
    } catch (error) {
      log.error('plans', error, { userId });
    }
  }
  return finished;
}

async function peopleWithThirdMornings(tx: SystemTx): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT user_id AS "userId" FROM nudges
    WHERE state IN ('pending', 'sent', 'skipped') AND day = 3
      AND due_at BETWEEN rebound.now() - interval '7 days' AND rebound.now()`;
  return rows.map(({ userId }) => userId);
}
