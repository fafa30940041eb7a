import { type ClientTx, inScope } from '@/lib/access/transaction';
import { buildExport } from '@/lib/features/exports/build';
import { ExportTaken } from '@/lib/features/exports/errors';
import { forEachPerson, forEachScope } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';

/** People whose exports are looked at in one run: building one may take minutes. */
const PEOPLE_AT_ONCE = 5;

/** Builds the exports that people wait for, and deletes those past their end. Answers how many were built. */
export const buildDueExports = (): Promise<number> =>
  forEachScope('exports', peopleWithExports, async (scope) => {
    await inScope(scope, deleteExpired);
    try {
      return Number(await buildExport(scope));
    } catch (error) {
      // The person took it back, or another worker is at it.
      if (error instanceof ExportTaken) return 0;
      throw error;
    }
  });

/** Forgets exports that were being made: after a restore nobody knows whether they were told of. Answers how many. */
export const forgetBegunExports = (): Promise<number> =>
  forEachPerson('exports', everyoneWithExports, async ({ db, scope: { userId } }) => {
    const { count } = await db.export.deleteMany({
      where: { userId, state: { in: ['waiting', 'building'] } },
    });
    return count;
  });

export const exportJobs: Job[] = [{ name: 'exports', everySeconds: 5, run: buildDueExports }];

const everyoneWithExports = Prisma.sql`SELECT rebound.exports_due(NULL) AS "userId"`;

const peopleWithExports = Prisma.sql`SELECT rebound.exports_due(${PEOPLE_AT_ONCE}::int) AS "userId"`;

const deleteExpired = ({ db, scope: { userId }, now }: ClientTx) =>
  db.export.deleteMany({ where: { userId, expiresAt: { lt: dateOf(now) } } });
