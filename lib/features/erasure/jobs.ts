import { workerScope } from '@/lib/access/job';
import { inOneStatement } from '@/lib/access/transaction';
import { erasedPeople, recordErasure } from '@/lib/features/erasure/ledger';
import { erasePerson, lockToErase } from '@/lib/features/erasure/mutations';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';
import { Prisma } from '@/lib/platform/db/generated/client';
import { log } from '@/lib/platform/log';

/** Erases whoever's way back is over. Answers how many people. */
export const eraseDue = (): Promise<number> =>
  forEachPerson('erasures', peopleToErase, async (tx) => {
    if (!(await lockToErase(tx))) return 0;
    await recordErasure(tx.scope.userId, tx.now);
    await erasePerson(tx);
    return 1;
  });

/**
 * Erases whoever was erased before and is there again, as after a copy of the database was restored. Answers how many
 * people.
 */
export async function eraseAgain(): Promise<number> {
  const erased = await erasedPeople();
  if (erased.length === 0) return 0;
  const count = await forEachPerson('erasures', stillThere(erased), async (tx) => {
    await erasePerson(tx);
    return 1;
  });
  if (count > 0) log.info('erased.again', { count });
  return count;
}

/** How many people are there who were erased before: none, once `eraseAgain` has come to an end with everybody. */
export async function erasedStillThere(): Promise<number> {
  const erased = await erasedPeople();
  if (erased.length === 0) return 0;
  return (await inOneStatement<{ userId: string }>(workerScope(), stillThere(erased))).length;
}

export const erasureJobs: Job[] = [
  { name: 'erasures', everySeconds: 5, run: eraseDue },
  // At the start of every worker too, which is when a restored copy comes into use.
  { name: 'erased-again', everySeconds: 3600, run: eraseAgain },
];

const peopleToErase = Prisma.sql`
    SELECT rebound.erasures_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

const stillThere = (erased: string[]) =>
  Prisma.sql`SELECT rebound.still_there(${erased}::uuid[]) AS "userId"`;
