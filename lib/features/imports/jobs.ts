import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { runImport } from '@/lib/features/imports/run';
import { forEachScope } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';
import { Prisma } from '@/lib/platform/db/generated/client';

/** People whose imports are gone on with in one turn. */
const PEOPLE_AT_ONCE = 20;

/** Goes on with the imports that people wait for. Answers how many rows came in or went again. */
export const runDueImports = (): Promise<number> => forEachScope('imports', peopleWithImports, runImport);

/** Files to a turn. */
const FILES_AT_ONCE = 20;

/** Removes the files that nobody has been at for long, and those of imports that were forgotten. Answers how many. */
export const forgetImportFiles = (): Promise<number> =>
  inScope(workerScope(), async (tx) => {
    const [gone] = await tx.db.$queryRaw<{ count: number }[]>`
      SELECT rebound.forget_import_files(${FILES_AT_ONCE}::int) AS count`;
    return gone?.count ?? 0;
  });

export const importJobs: Job[] = [
  { name: 'imports', everySeconds: 1, run: runDueImports },
  { name: 'import-files', everySeconds: 60, run: forgetImportFiles },
];

const peopleWithImports = Prisma.sql`SELECT rebound.imports_due(${PEOPLE_AT_ONCE}::int) AS "userId"`;
