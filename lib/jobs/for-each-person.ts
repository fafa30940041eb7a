import { scopeForJob, workerScope } from '@/lib/access/job';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inOneStatement, inScope } from '@/lib/access/transaction';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { PersonGone } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/** People a job deals with at a time; its next turn, seconds later, goes on where it left off. */
export const PEOPLE_AT_A_TIME = 200;

/**
 * Does `work` for each person that is due, each in a transaction of their own, so that one who cannot be dealt with
 * keeps nobody else waiting. The worker alone sees who is due, and nothing else of them. Answers the sum of what
 * `work` answers.
 */
export const forEachPerson = (
  name: string,
  due: Due,
  work: (tx: ClientTx) => Promise<number>,
): Promise<number> => forEachScope(name, due, (scope) => inScope(scope, work));

/** The same for work that takes several transactions of one person. */
export async function forEachScope(
  name: string,
  due: Due,
  work: (scope: ClientScope) => Promise<number>,
): Promise<number> {
  const people = await inOneStatement<{ userId: string }>(workerScope(), due);
  let sum = 0;
  for (const { userId } of people) {
    try {
      sum += await work(scopeForJob(userId));
    } catch (error) {
      // Somebody who erased their account since is not due any more.
      if (!(error instanceof PersonGone)) log.error(name, error, { userId });
    }
  }
  return sum;
}

/** A SELECT that answers who is due, as `userId`. */
type Due = Prisma.Sql;
