import type { SystemTx } from '@/lib/access/transaction';
import { runImport } from '@/lib/features/imports/run';
import { forEachScope } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';

/** People whose imports are gone on with in one turn. */
const PEOPLE_AT_ONCE = 20;

/** Goes on with the imports that people wait for. Answers how many rows came in or went again. */
export const runDueImports = (): Promise<number> => forEachScope('imports', peopleWithImports, runImport);

export const importJobs: Job[] = [{ name: 'imports', everySeconds: 1, run: runDueImports }];

const peopleWithImports = (tx: SystemTx) =>
  tx.db.$queryRaw<{ userId: string }[]>`SELECT rebound.imports_due(${PEOPLE_AT_ONCE}::int) AS "userId"`;
