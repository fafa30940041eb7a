import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, type SystemTx } from '@/lib/access/transaction';
import { PersonGone } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/** People a job deals with at a time; its next turn, seconds later, goes on where it left off. */
export const PEOPLE_AT_A_TIME = 200;

/**
 * Does `work` for each person that is due, each in a transaction of their own, so that one who cannot be dealt with
 * keeps nobody else waiting. The worker alone sees who is due, and nothing else of them. Answers the sum of what
 * `work` answers.
 */
export async function forEachPerson(
  name: string,
  due: (tx: SystemTx) => Promise<{ userId: string }[]>,
  work: (tx: ClientTx) => Promise<number>,
): Promise<number> {
  const people = await inScope(workerScope(), due);
  let sum = 0;
  for (const { userId } of people) {
    try {
      sum += await inScope(scopeForJob(userId), work);
    } catch (error) {
      // Somebody who erased their account since is not due any more.
      if (!(error instanceof PersonGone)) log.error(name, error, { userId });
    }
  }
  return sum;
}
